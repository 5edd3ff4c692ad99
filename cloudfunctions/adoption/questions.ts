import { questionRef } from '../../src/core/adoption/places';
import type { Day } from '../../src/core/calendar/day';
import type { Ref, Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { desksOf } from '../_backend/facts/question-desks';
import type { Reader } from '../_backend/ports';
import { lookAt } from './look-at-questions';
import { showQuestion } from './show-question';

const PAGE = 50;
const VILLAGE_DIGITS = 12;

/** What the caller asked, and what waits for their answer. */
export const questions = act({
  endpoint: 'adoption.questions',

  async gather(call, _found, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const { person } = caller;
    const [desks, left, asked, ofOwn] = await Promise.all([
      reader.read(desksOf(tenant, caller, day)),
      openInVillages(reader, tenant, villagesOf(caller, day)),
      newest(reader, tenant, 'byAsker', person),
      newest(reader, tenant, 'byAuthor', person),
    ]);
    const named = Object.values(desks).flatMap((desk) => desk?.body.open ?? []);
    const ids = [...named.map(({ question }) => question), ...left.map(({ id }) => id)];
    const waiting = await questionsNamed(reader, tenant, [...new Set(ids)]);
    const toAnswer = waiting.filter(({ body }) => body.person !== person);
    const answered = ofOwn.filter(({ body }) => body.state !== 'open');
    const looking = await lookAt([...toAnswer, ...answered, ...asked], call, reader);
    return { toAnswer, answered, asked, looking };
  },

  decide({ toAnswer, answered, asked, looking }) {
    const show = ({ id, body }: Stored<'question'>) => showQuestion(id, body, looking);
    const oldestFirst = [...toAnswer].sort((a, b) => (a.body.askedAt < b.body.askedAt ? -1 : 1));
    return {
      output: {
        // A colleague’s stay theirs while they are there.
        toAnswer: oldestFirst.map(show).filter(({ can }) => can.includes('answer')),
        answered: answered.map(show),
        asked: asked.map(show),
      },
    };
  },
});

function villagesOf(caller: Caller, day: Day): string[] {
  const scopes = rolesOn(caller, day).map(({ scope }) => scope);
  return [...new Set(scopes)].filter((scope) => scope.length === VILLAGE_DIGITS);
}

/** Open ones about stories from there, on whose desk they may lie: who wrote may have left since. */
async function openInVillages(reader: Reader, tenant: string, villages: readonly string[]) {
  const pages = await Promise.all(
    villages.map((village) => {
      const at = { index: 'byOpen', equals: [village] } as const;
      return reader.find({ collection: 'question', tenants: [tenant], ...at }, { limit: PAGE });
    }),
  );
  return pages.flatMap(({ records }) => records);
}

async function newest(
  reader: Reader,
  tenant: string,
  index: 'byAsker' | 'byAuthor',
  person: string,
) {
  const at = { index, equals: [person], descending: true } as const;
  const query = { collection: 'question', tenants: [tenant], ...at } as const;
  return (await reader.find(query, { limit: PAGE })).records;
}

async function questionsNamed(
  reader: Reader,
  tenant: string,
  ids: readonly string[],
): Promise<Stored<'question'>[]> {
  if (ids.length === 0) return [];
  const refs: Record<string, Ref<'question'>> = {};
  for (const id of ids) refs[id] = questionRef(tenant, id);
  return Object.values(await reader.read(refs)).flatMap((each) => each ?? []);
}
