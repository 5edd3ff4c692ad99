import type { Day } from '../../../src/core/calendar/day';
import { deskRoles } from '../../../src/core/handover/desk';
import {
  deskScope,
  successionDeskRef,
  successionId,
  successionRef,
} from '../../../src/core/handover/places';
import type { SuccessionRole } from '../../../src/core/handover/succession';
import type { Ref, Stored } from '../../../src/core/records';
import type { Caller } from '../../../src/core/roster/caller';
import { rolesOn } from '../../../src/core/roster/caller';
import type { Posting } from '../../../src/core/roster/people';
import type { Reader } from '../ports';
import { postingsOf } from './of-person';

type Desk = Stored<'successionDesk'>;

/** The desks that successions around a posting can lie on, by scope. */
export async function desksAround(
  reader: Reader,
  tenant: string,
  at: { readonly village: string; readonly unit: string },
): Promise<ReadonlyMap<string, Desk>> {
  const scopes = deskRoles.map((role) => deskScope(role, at));
  const refs = scopes.map((scope) => [scope, successionDeskRef(tenant, scope)] as const);
  const found = await reader.read(Object.fromEntries(refs));
  return new Map(Object.entries(found).flatMap(([scope, desk]) => (desk ? [[scope, desk]] : [])));
}

const isDesk = (role: string): role is SuccessionRole => deskRoles.some((each) => each === role);

/** The desks of the caller's offices today. */
export function successionDesksOf(
  tenant: string,
  caller: Caller,
  day: Day,
): Record<string, Ref<'successionDesk'>> {
  const scopes = rolesOn(caller, day)
    .filter(({ role }) => isDesk(role))
    .map(({ scope }) => scope);
  return Object.fromEntries(scopes.map((scope) => [scope, successionDeskRef(tenant, scope)]));
}

/** The successions of one's own postings: of who goes, and of who comes. */
export function ownSuccessions(
  tenant: string,
  postings: readonly Posting[],
): Record<string, Ref<'succession'>> {
  const ids = postings.flatMap(({ person, from, takesOver }) => [
    successionId(person, from),
    ...(takesOver ? [takesOver] : []),
  ]);
  return Object.fromEntries(ids.map((id) => [id, successionRef(tenant, id)]));
}

/** One of a person's postings with what there is of its succession. */
export async function postingsAndSuccession(
  reader: Reader,
  tenant: string,
  person: string,
  choose: (postings: readonly Posting[]) => Posting | undefined,
) {
  const stored = await postingsOf(reader, tenant, person);
  const posting = choose(stored.map(({ body }) => body));
  if (!posting) return { posting: undefined, before: undefined, desks: new Map<string, Desk>() };
  const [{ before }, desks] = await Promise.all([
    reader.read({ before: successionRef(tenant, successionId(person, posting.from)) }),
    desksAround(reader, tenant, posting),
  ]);
  return { posting, before, desks };
}
