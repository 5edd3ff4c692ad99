import type { EndpointName } from '../../src/contract/contract';
import type { Stored } from '../../src/core/records';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { holdersAround } from '../_backend/facts/holders';
import type { Reader } from '../_backend/ports';
import { publishedNamed } from './published-named';
import type { Looking } from './show-question';

/** What it takes to say what the caller can do with each of these questions. */
export async function lookAt(
  questions: readonly Stored<'question'>[],
  call: Pick<Call<EndpointName>, 'tenant' | 'day' | 'caller'>,
  reader: Reader,
): Promise<Looking> {
  const { tenant, day } = call;
  const villages = [...new Set(questions.map(({ body }) => body.village))];
  const stories = [...new Set(questions.map(({ body }) => body.story))];
  const [around, published] = await Promise.all([
    Promise.all(villages.map((village) => holdersAround(reader, tenant, village))),
    publishedNamed(reader, tenant, stories),
  ]);
  return {
    caller: callerOrRefuse(call),
    day,
    holders: new Map(villages.map((village, i) => [village, around[i]!])),
    isPublic: (story) => published.has(story),
  };
}
