import type { Instant } from '../calendar/day';
import type { Body } from '../policy/kinds/bodies';
import type { Ref, Stored, Write } from '../records';
import { insert, ref, replace } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import { mayAct } from '../roster/caller';
import type { Leave } from './leave';
import type { SeatRole } from './seats';
import { seatOf } from './seats';

/**
 * 备案 or 抄报: granted leave as it lies before one body (`filing:<leave>:<body>`), written once by a
 * timer and never changed but for 已阅.
 */
export interface Filing {
  readonly leave: string;
  readonly person: string;
  readonly name: string;
  readonly village: string;
  /** 11 月 23 日至 26 日的请假（事假，4 天）. */
  readonly what: string;
  readonly kind: 'filed' | 'copied';
  /** Who receives it, and which role stands for it. */
  readonly to: Body;
  readonly role: SeatRole;
  /** Who has it sent: the body that decides, or that the document tells to copy it. */
  readonly by: Body;
  readonly deliveredAt: Instant;
  readonly seen?:
    { readonly by: string; readonly byName: string; readonly at: Instant } | undefined;
  /** The role again until it has been seen: what is new is found by it. */
  readonly unseenBy?: SeatRole | undefined;
}

export const filingRef = (tenant: string, id: string): Ref<'filing'> => ref('filing', tenant, id);

/** Whether a granted request has to be delivered anywhere. */
export function isToFile({ route }: Pick<Leave, 'route'>): boolean {
  return route.filedAt.length + route.copied.length > 0;
}

/**
 * Delivers a granted request to every body of its route, and takes it off the list of those to
 * deliver: one commit, so a run cut off anywhere loses and repeats nothing.
 */
export function deliver(leave: Stored<'leave'>, what: string, at: Instant): Write[] {
  const { route } = leave.body;
  const filed = route.filedAt.map((to) => ({ kind: 'filed' as const, to, by: route.decides }));
  const copied = route.copied.flatMap(({ by, to: bodies }) =>
    bodies.map((to) => ({ kind: 'copied' as const, to, by })),
  );
  return [
    replace(leave, { ...leave.body, toDeliver: undefined }),
    ...[...filed, ...copied].flatMap((each) => filingOf(leave, what, at, each)),
  ];
}

function filingOf(
  leave: Stored<'leave'>,
  what: string,
  deliveredAt: Instant,
  { kind, to, by }: Pick<Filing, 'kind' | 'to' | 'by'>,
): Write[] {
  const role = seatOf(to);
  if (!role) return [];
  const { person, name, village } = leave.body;
  const at = filingRef(leave.tenant, `filing:${leave.id}:${to}:${kind}`);
  const body = { leave: leave.id, person, name, village, what, kind, to, role, by };
  return [insert(at, { ...body, deliveredAt, unseenBy: role })];
}

/**
 * 已阅, by somebody who holds the receiving seat; the first to see it stands.
 * @throws Refused `leave-unknown`, `leave-not-yours`.
 */
export function markFilingSeen(
  filing: Stored<'filing'> | undefined,
  caller: Caller,
  { day, at, who }: { day: string; at: Instant; who: string },
): { output: { filing: string; already: boolean }; writes: Write[] } {
  if (!filing) throw refused('leave-unknown');
  const { role, village, seen } = filing.body;
  if (!mayAct(caller, { [role]: 'division' }, { division: village }, day)) {
    throw refused('leave-not-yours', { who });
  }
  if (seen) return { output: { filing: filing.id, already: true }, writes: [] };
  const by = { by: caller.person, byName: caller.name, at };
  const after = { ...filing.body, seen: by, unseenBy: undefined };
  return { output: { filing: filing.id, already: false }, writes: [replace(filing, after)] };
}
