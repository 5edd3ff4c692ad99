import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { quarterInWords } from '../../src/core/calendar/quarter';
import { quartersToOpen } from '../../src/core/evaluation/open-round';
import type { Round, RoundForm } from '../../src/core/evaluation/round';
import { explainRound, roundForm } from '../../src/core/evaluation/round-form';
import type { Pack } from '../../src/core/policy/schema';
import { Refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { collect } from '../_backend/facts/collect';
import { mayCall } from '../_backend/facts/may-call';
import { packOn } from '../_backend/facts/rules-in-force';
import { showForm } from './show-form';

type Next = NonNullable<Output<'evaluation.rounds'>['next']>;

/** The rounds there were, and what the next would be by today's rules. */
export const rounds = act({
  endpoint: 'evaluation.rounds',
  about: () => ({}),
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather(call, { county }, reader) {
    const query = { collection: 'round', tenants: [call.tenant], index: 'byQuarter' } as const;
    const found = await collect(reader, { ...query, descending: true });
    const pack = packOn(county?.body, call.day);
    return { caller: callerOrRefuse(call), pack, rounds: found.map(({ body }) => body) };
  },

  decide({ caller, pack, rounds: all }, { day }) {
    const next = nextRound(all, pack, day);
    return {
      output: {
        mayOpen: mayCall(caller, 'evaluation.openRound', day),
        rounds: all.map(({ quarter, state, byName, at, form }) => ({
          ...{ quarter, quarterWords: quarterInWords(quarter), state, byName, at },
          form: showForm(form),
        })),
        ...(next ? { next } : {}),
      },
    };
  },
});

/** This quarter’s where it is not open; else the last one’s within its window. */
function nextRound(all: readonly Round[], pack: Pack | undefined, day: Day): Next | undefined {
  const quarters = quartersToOpen(day).filter(
    (quarter) => !all.some((round) => round.quarter === quarter),
  );
  return quarters
    .map((quarter): Next => {
      const { form, wrong } = formOrWhyNot(pack, quarter, day);
      const explanations = explainRound(pack, day);
      const words = { quarter, quarterWords: quarterInWords(quarter), explanations };
      return { ...words, ...(form && { form: showForm(form) }), ...(wrong && { wrong }) };
    })
    .find(
      ({ form, quarter }) => quarter === quartersToOpen(day)[0] || (form?.lastDay ?? '') >= day,
    );
}

/** The form; else what is wrong with a value of it, or nothing where one is unset. */
function formOrWhyNot(
  pack: Pack | undefined,
  quarter: string,
  day: Day,
): { form?: RoundForm; wrong?: string } {
  try {
    return { form: roundForm(pack, quarter, day) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, message } = error.refusal;
    return code === 'value-unset' ? {} : { wrong: message };
  }
}
