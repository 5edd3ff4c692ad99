import { questionRef } from '../../src/core/adoption/places';
import type { Ref, Stored } from '../../src/core/records';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { desksOf } from '../_backend/facts/question-desks';
import type { Reader } from '../_backend/ports';
import { lookAt } from './look-at-questions';
import { showQuestion } from './show-question';

const PAGE = 50;

/** What the caller asked, and what waits for their answer. */
export const questions = act({
  endpoint: 'adoption.questions',

  async gather(call, _found, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const { person } = caller;
    const [desks, asked, ofOwn] = await Promise.all([
      reader.read(desksOf(tenant, caller, day)),
      newest(reader, tenant, 'byAsker', person),
      newest(reader, tenant, 'byAuthor', person),
    ]);
    const named = Object.values(desks).flatMap((desk) => desk?.body.open ?? []);
    const waiting = named.filter((entry) => entry.person !== person);
    const toAnswer = await questionsNamed(
      reader,
      tenant,
      waiting.map(({ question }) => question),
    );
    const answered = ofOwn.filter(({ body }) => body.state !== 'open');
    const looking = await lookAt([...toAnswer, ...answered, ...asked], call, reader);
    return { toAnswer, answered, asked, looking };
  },

  decide({ toAnswer, answered, asked, looking }) {
    const show = ({ id, body }: Stored<'question'>) => showQuestion(id, body, looking);
    const oldestFirst = [...toAnswer].sort((a, b) => (a.body.askedAt < b.body.askedAt ? -1 : 1));
    return {
      output: {
        toAnswer: oldestFirst.map(show),
        answered: answered.map(show),
        asked: asked.map(show),
      },
    };
  },
});

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
