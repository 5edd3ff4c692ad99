import type { EndpointName } from '../../src/contract/contract';
import { instantOf } from '../../src/core/calendar/day';
import { checkRef } from '../../src/core/check/places';
import { registerRef } from '../../src/core/attendance/places';
import type { Stored } from '../../src/core/records';
import { countyRef } from '../../src/core/roster/places';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { checksOf } from '../_backend/facts/checks';
import { postingsOf } from '../_backend/facts/of-person';
import { packOn } from '../_backend/facts/rules-in-force';
import type { Found, Reader } from '../_backend/ports';

type AboutCheck = { readonly tenant: string; readonly input: { readonly check: string } };

/** The check a call names, and the county, whose pack it goes by. */
export function checkRefs({ tenant, input }: AboutCheck) {
  return { check: checkRef(tenant, input.check), county: countyRef(tenant) };
}

type CheckRecords = Found<ReturnType<typeof checkRefs>>;

/** A check with what its recording and its judgement rest on and change. */
export async function gatherCheck<N extends EndpointName>(
  call: Call<N>,
  { check, county }: CheckRecords,
  reader: Reader,
) {
  const { tenant, day, now } = call;
  const pack = packOn(county?.body, check?.body.result?.day ?? day);
  const known = { tenant, day, at: instantOf(now), caller: callerOrRefuse(call), check, pack };
  if (!check) return { ...known, checks: [], postings: [], registers: [] };
  const { person, village, result, on } = check.body;
  const [checks, postings, registers] = await Promise.all([
    checksOf(reader, tenant, person),
    postingsOf(reader, tenant, person),
    reader.read({ register: registerRef(tenant, person, village, result?.day ?? on) }),
  ]);
  return {
    ...known,
    checks,
    postings: postings.map(({ body }) => body),
    registers: [registers.register],
  };
}

/** Whom and where a check is about. */
export function subjectOf({ check }: { readonly check: Stored<'spotCheck'> | undefined }) {
  return { person: check?.body.person, division: check?.body.village };
}
