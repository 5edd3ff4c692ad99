import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import type { ChangedOutcome, PacksOn } from '../policy/changed';
import type { Pack } from '../policy/schema';
import type { Posting } from '../roster/people';
import { strikeOf } from './ladder';
import type { Breach, StrikeRecord } from './proposal';
import { strikeContent } from './strike-content';
import { breachInWords } from './words';

interface Records {
  readonly records: readonly StrikeRecord[];
  readonly postings: readonly Posting[];
  /** First day of the time that is tried. */
  readonly from: Day;
}

/** The confirmed breaches of which something else would be proposed under the other pack. */
export function changedStrikes(
  { records, postings, from }: Records,
  packsOn: PacksOn,
): ChangedOutcome[] {
  return records.flatMap(({ person, breaches }) => {
    const own = postings.filter((each) => each.person === person);
    return breaches
      .filter(({ day }) => day >= from)
      .flatMap((breach): ChangedOutcome[] => {
        const posting = own.find((each) => within(breach.day, each));
        const packs = packsOn(breach.day);
        if (!packs || !posting) return [];
        const under = (pack: Pack) => proposedOn(breach, breaches, own, pack);
        const [before, after] = [under(packs.before), under(packs.after)];
        if (before === after) return [];
        const { name, village } = posting;
        const about = { kind: 'strike' as const, id: breach.check, name, village };
        return [{ ...about, what: breachInWords(breach.day, breach.trigger), before, after }];
      });
  });
}

/** Which time it is and what would follow, in words. */
function proposedOn(
  breach: Breach,
  breaches: readonly Breach[],
  postings: readonly Posting[],
  pack: Pack,
): string {
  const strike = strikeOf(breach, breaches, postings, pack);
  if (!strike) return '不提出处置建议';
  const { title, outcomes } = strikeContent(strike, breach, pack);
  return `${title}：${outcomes.map(({ text }) => text).join('；') || '没有规定后果'}`;
}
