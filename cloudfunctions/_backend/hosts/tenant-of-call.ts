import { createHash } from 'node:crypto';
import type { EndpointName } from '../../../src/contract/contract';
import { contract } from '../../../src/contract/contract';
import type { Endpoint } from '../../../src/contract/endpoint';
import { partsOfAssembly, slipRef } from '../../../src/core/evaluation/places';
import { divisionOfRound } from '../../../src/core/awards/places';
import { countyOfDigest } from '../../../src/core/publicity/digest';
import { villageOfStory } from '../../../src/core/publicity/places';
import { countyRef } from '../../../src/core/roster/places';
import { canonicalJson } from '../canonical-json';
import type { Reader } from '../ports';
import { unstorableText } from '../unstorable-text';
import { servedTenant } from './served-tenant';

/** What an anonymous call names: one of these says whose it is. */
interface Named {
  readonly slip?: string | undefined;
  readonly code?: string | undefined;
  readonly assembly?: string | undefined;
  readonly village?: string | undefined;
  readonly division?: string | undefined;
  readonly story?: string | undefined;
  readonly round?: string | undefined;
  readonly digest?: string | undefined;
}

/**
 * The county a call is about. Whoever scans a code on a wall or a slip, or reads what was published,
 * is nobody here and has chosen no county: where several are served, what the call names says whose
 * it is, and the county it came with is only looked at first.
 * @throws Refused `county-unknown`.
 */
export async function tenantOfCall(
  endpoint: string,
  { tenant, input }: { tenant: string | undefined; input: unknown },
  { served, store }: { served: readonly string[]; store: Reader },
): Promise<string> {
  const first = servedTenant(tenant, served);
  const named = served.length > 1 ? namedIn(endpoint, input) : undefined;
  if (!named) return first;
  const all = [first, ...served.filter((each) => each !== first)];
  return (await holderOf(named, all, store)) ?? first;
}

/** As the contract reads it; nothing where somebody calls, or where the call will be refused anyway. */
function namedIn(endpoint: string, input: unknown): Named | undefined {
  const known = (contract as Readonly<Record<string, Endpoint>>)[endpoint as EndpointName];
  if (known?.callers !== 'anonymous') return undefined;
  const { data } = known.input.safeParse(input ?? {});
  if (data === undefined || unstorableText(data, canonicalJson(data))) return undefined;
  return data as Named;
}

async function holderOf(
  { slip, code, assembly = '', story = '', digest = '', round = '', ...rest }: Named,
  tenants: readonly string[],
  store: Reader,
): Promise<string | undefined> {
  if (slip) return bySlip(slip, tenants, store);
  if (code) return byCode(code, tenants, store);
  const { village, division } = rest;
  const told = village || partsOfAssembly(assembly).village || villageOfStory(story);
  const place = division ?? (told || countyOfDigest(digest) || divisionOfRound(round));
  return place ? byDivision(place, tenants, store) : undefined;
}

async function bySlip(slip: string, tenants: readonly string[], store: Reader) {
  const hash = createHash('sha256').update(slip).digest('hex');
  const found = await store.read(
    Object.fromEntries(tenants.map((tenant) => [tenant, slipRef(tenant, hash)])),
  );
  return tenants.find((tenant) => found[tenant]);
}

/** Of the county it came with, where two should ever have the same code. */
async function byCode(code: string, tenants: readonly string[], store: Reader) {
  const at = { collection: 'assembly', index: 'byCode', equals: [code] } as const;
  const { records } = await store.find({ ...at, tenants }, { limit: tenants.length });
  return tenants.find((tenant) => records.some((each) => each.tenant === tenant));
}

/** The smallest that the place lies in: a prefecture's bodies may be served beside its counties. */
async function byDivision(place: string, tenants: readonly string[], store: Reader) {
  const found = await store.read(
    Object.fromEntries(tenants.map((tenant) => [tenant, countyRef(tenant)])),
  );
  const around = tenants.flatMap((tenant) => {
    const division = found[tenant]?.body.division;
    return division && place.startsWith(division) ? [{ tenant, size: division.length }] : [];
  });
  return around.sort((a, b) => b.size - a.size)[0]?.tenant;
}
