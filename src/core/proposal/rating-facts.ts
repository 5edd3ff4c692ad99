import type { Day } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import { quarterInWords } from '../calendar/quarter';
import type { PartyEvidence, RatingEvidence } from '../evaluation/evidence';
import { sumOf } from '../evaluation/k-rule';
import { meansWords } from '../evaluation/results-words';
import { parties, ratedOn, ratingOptions } from '../policy/kinds/evaluation-words';
import type { Pack } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Fact } from './proposal';

/**
 * Published ratings of one person that are low enough to be looked at in the quarter's review: what
 * was concluded, then party by party how many could, how many did and by which means. Where the
 * document leaves open how low is low, a rating counts that fell below the line for a re-test, and
 * it is said that it is left open. Nothing that was withheld is used: neither way round.
 */
export function ratingFacts(ratings: readonly RatingEvidence[], pack: Pack, day: Day): Fact[] {
  const below = valueAt(pack, 'recall-satisfaction', day)?.below;
  return ratings
    .filter((one) => isLow(one, below))
    .flatMap((one) => {
      const texts = [concluded(one, below), ...one.parties.map(partyInWords)];
      return texts.map((text) => ({ text, day: one.day, record: one.assembly }));
    });
}

/** In whole numbers: 59.96 % is below 60. */
function isLow(one: RatingEvidence, below: number | undefined): boolean {
  if (below === undefined) return one.standing === 'below';
  const share = shareOf(one);
  if (share) return share.good * 100 < below * share.all;
  // No figure is published. What fell short of a lower line has fallen short of this one.
  return one.standing === 'below' && one.threshold !== undefined && one.threshold <= below;
}

/** 好 and 较好 of all ballots, where every column the standing rests on is published. */
function shareOf({ parties: all }: RatingEvidence): { good: number; all: number } | undefined {
  if (all.some(({ shown }) => 'withheld' in shown && shown.withheld !== 'too-few')) {
    return undefined;
  }
  const columns = all.flatMap(({ shown }) => ('counts' in shown ? [shown.counts] : []));
  if (columns.length === 0) return undefined;
  return {
    good: columns.reduce((sum, { good = 0, fair = 0 }) => sum + good + fair, 0),
    all: columns.reduce((sum, counts) => sum + sumOf(counts), 0),
  };
}

function concluded(one: RatingEvidence, below: number | undefined): string {
  const { villageName, quarter, day, number, threshold } = one;
  const which = number > 1 ? `重评第 ${number - 1} 次，` : '';
  const head = `${quarterInWords(quarter)}三讲三评（${villageName}，${which}${dayInWords(day)}）`;
  const share = shareOf(one);
  // Rounded down, so that what is below a line never reads as on it.
  const percent = share && Math.floor((share.good * 1000) / share.all) / 10;
  const said = percent === undefined ? '没有公布合计' : `“好”和“较好”占 ${percent}%`;
  const line = percent === undefined || below === undefined ? threshold : undefined;
  const retest = line === undefined ? '' : `，低于 ${line}% 的整改重评界线`;
  const low = below === undefined ? '多低算较低：未设置' : `低于 ${below}%`;
  return `${head}：${said}${retest}（${low}）`;
}

function partyInWords(one: PartyEvidence): string {
  const { party, way, onRoll, ballots, shown, void: spoilt } = one;
  const used = Object.values(one.used).reduce((sum, count) => sum + count, 0);
  const by = (Object.keys(meansWords) as (keyof typeof meansWords)[])
    .filter((means) => one.used[means] > 0)
    .map((means) => `${meansWords[means]} ${one.used[means]}`);
  const how = way === 'signed' || by.length === 0 ? '' : `（${by.join('、')}）`;
  const turnout = `名单上 ${onRoll} 人，${used} 人参加${how}，有效票 ${ballots} 张，作废 ${spoilt} 张`;
  return `${parties[party]}评${ratedOn[one.ratedOn]}：${turnout}；${saysShown(shown)}`;
}

const whyWithheld = {
  'too-few': '票数少',
  'nearly-alike': '意见几乎一致',
  'few-changed': '和上一次比只有一两个人不同',
  'not-published': '还没有公布',
} as const;

function saysShown(shown: PartyEvidence['shown']): string {
  if ('withheld' in shown) {
    return `${whyWithheld[shown.withheld]}，不公布数字`;
  }
  return (Object.keys(ratingOptions) as (keyof typeof ratingOptions)[])
    .filter((option) => shown.counts[option] !== undefined)
    .map((option) => `${ratingOptions[option]} ${shown.counts[option] ?? 0}`)
    .join('、');
}
