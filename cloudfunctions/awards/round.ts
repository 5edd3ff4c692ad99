import { roundCan } from '../../src/core/awards/can';
import { barredBy } from '../../src/core/awards/deed';
import type { AwardNomination } from '../../src/core/awards/nomination';
import { awardRoundRef, publishedAwardRef } from '../../src/core/awards/places';
import { earliestEnd } from '../../src/core/awards/publish';
import type { PublicEntry } from '../../src/core/awards/published-award';
import type { AwardRound } from '../../src/core/awards/round';
import type { Day } from '../../src/core/calendar/day';
import type { CalendarTable } from '../../src/core/calendar/workdays';
import { Refused, refused } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { mayCallAbout } from '../_backend/facts/may-call';
import { calendarOf, ruleRefs } from '../_backend/facts/rules-in-force';
import { listFacts } from './list-facts';
import { showHead, showNomination } from './show-round';

/** One round, with the nominations the caller may see. */
export const round = act({
  endpoint: 'awards.round',
  about: () => ({}),

  refs: ({ tenant, day, input }) => ({
    ...ruleRefs(tenant, day),
    found: awardRoundRef(tenant, input.round),
    published: publishedAwardRef(tenant, input.round),
  }),

  async gather(call, { found, published, ...rules }, reader) {
    if (!found) throw refused('award-round-unknown');
    const list = await listFacts(reader, call.tenant, found);
    const entries = published?.body.entries ?? [];
    return { found, entries, list, calendar: calendarOf(rules), caller: callerOrRefuse(call) };
  },

  decide({ found, entries, list, calendar, caller }, { day }) {
    const { body } = found;
    const seen = list.nominations.filter((each) => sees(caller, each.body, { round: body, day }));
    const can = roundCan(
      body,
      list.nominations.map((each) => each.body),
      { caller, day },
    );
    const earliest = can.includes('publish') ? knownEnd(day, calendar) : undefined;
    return {
      output: {
        ...{ ...showHead(found, day), contact: { ...body.contact }, can },
        nominations: seen.map((each) => {
          const bar = barredBy(each.body, { effects: list.effects, day });
          return showNomination(each, { round: body, caller, day, bar });
        }),
        openObjections: body.openObjections.length,
        ...(earliest ? { earliestEnd: earliest } : {}),
        entries: entries.map(showEntry),
        explanations: [{ ...body.basis }],
      },
    };
  },
});

export function showEntry({ number, name, of, why, class: id }: PublicEntry) {
  return { entry: number, name, of, why, class: id };
}

/** In a year whose holidays nobody announced yet, no day is proposed. */
function knownEnd(day: Day, calendar: CalendarTable): Day | undefined {
  try {
    return earliestEnd(day, calendar);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

/** The county sees all; others those they could nominate, and those they did. */
function sees(
  caller: Caller,
  { nominee, steps }: AwardNomination,
  { round: { division }, day }: { readonly round: AwardRound; readonly day: Day },
): boolean {
  if (mayCallAbout(caller, 'awards.review', { division }, day)) return true;
  const { village, unit } = nominee;
  const about = { division: village, ...(nominee.kind === 'cadre' ? { unit } : {}) };
  return (
    mayCallAbout(caller, 'awards.nominate', about, day) ||
    steps.some(({ by }) => by === caller.person)
  );
}
