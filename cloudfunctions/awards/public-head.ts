import type { PublishedAward } from '../../src/core/awards/published-award';
import type { Day } from '../../src/core/calendar/day';
import { dayInWords } from '../../src/core/calendar/in-words';

/** A public list as it stands among others. */
export function publicHead(published: PublishedAward, day: Day) {
  const { round, countyName, year, number, form, state, from, to, publishedAt } = published;
  return {
    ...{ round, countyName, year, number, form, state, publishedAt },
    ...{ stateWords: stateInWords(published, day), notice: { from, to } },
  };
}

function stateInWords({ state, to, announced }: PublishedAward, day: Day): string {
  if (state === 'ended') return '已结束，没有表扬';
  if (announced) return `${dayInWords(announced.on)}公布`;
  return day <= to ? `公示中，到 ${dayInWords(to)}为止` : '公示期满，等县里决定';
}
