import type { Assembly } from '../../../src/core/evaluation/assembly';
import { assemblyId, assemblyRef, resultRef } from '../../../src/core/evaluation/places';
import type { EvaluationResult } from '../../../src/core/evaluation/result';
import { insert } from '../../../src/core/records';
import { assemblyOf } from '../../fixtures/assembly';
import { resultOf, subjects } from '../../fixtures/evaluation-result';
import type { County } from '../../fixtures/open-county';
import { TOWNSHIP, VILLAGE } from '../../fixtures/open-county';

const here = { village: VILLAGE, villageName: '新建村', township: TOWNSHIP };

/** An assembly of the village as it would stand in the store. */
export async function settleAssembly(
  { tenant, store }: County,
  known: Partial<Assembly> = {},
): Promise<string> {
  const body = assemblyOf({ ...here, subjects, ...known });
  const id = assemblyId(body.village, body.quarter, body.number);
  await store.commit([insert(assemblyRef(tenant, id), body)]);
  return id;
}

/** An assembly with its result, published unless said otherwise. */
export async function settleResult(
  county: County,
  known: Partial<EvaluationResult> = {},
  assembly: Partial<Assembly> = {},
): Promise<string> {
  const { quarter, number, day } = resultOf(known);
  const of = { quarter, number, day, state: 'published' as const, ...assembly };
  const id = await settleAssembly(county, of);
  const body = resultOf({ ...here, ...known });
  await county.store.commit([insert(resultRef(county.tenant, id), body)]);
  return id;
}
