import type { Instant } from '../calendar/day';
import type { Body } from '../policy/kinds/bodies';
import type { Ref, Stored, Write } from '../records';
import { put, ref, replace } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import { actorsOn } from '../roster/actor';
import type { Leave } from './leave';
import type { SeatRole } from './seats';
import { seatOf } from './seats';

/**
 * 备案 or 抄报: granted leave as it lies before one body (`filing:<leave>:<body>:<kind>`), written by
 * a timer. Where the body has a tenant of its own it lies there, and the county keeps a copy.
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
  /** What became of the leave after it was granted: 已撤回, 提前 2 天回来. Then it is new again. */
  readonly changed?: string | undefined;
  /** Version of the request it tells of: a runner that lags does not undo what a later one told. */
  readonly ofVersion?: number | undefined;
  /** The county it comes from, where that is another tenant. */
  readonly from?: { readonly tenant: string; readonly name: string } | undefined;
  /** On the county’s copy: the tenant it was sent to. */
  readonly sentTo?: string | undefined;
  readonly seen?:
    { readonly by: string; readonly byName: string; readonly at: Instant } | undefined;
  /** The role again until it has been seen: what is new is found by it. */
  readonly unseenBy?: SeatRole | undefined;
  /** Seen, and the county still to be told. */
  readonly toReport?: 'waiting' | undefined;
}

export const filingRef = (tenant: string, id: string): Ref<'filing'> => ref('filing', tenant, id);

/** Whether a granted request has to be delivered anywhere. */
export function isToFile({ route }: Pick<Leave, 'route'>): boolean {
  return route.filedAt.length + route.copied.length > 0;
}

/** What to do about those it lies before already, when it is taken back or ended off its day. */
export function deliverAgain(leave: Leave): Pick<Leave, 'toDeliver'> {
  return isToFile(leave) ? { toDeliver: 'waiting' } : {};
}

/** A filing as it should be, without where it lies. */
export interface Wanted {
  readonly id: string;
  readonly body: Filing;
}

/** Everything a granted request is to be laid before, as the request stands. `what`: it in words. */
export function filingsOf(leave: Stored<'leave'>, what: string, at: Instant): Wanted[] {
  const { route, person, name, village } = leave.body;
  const filed = route.filedAt.map((to) => ({ kind: 'filed' as const, to, by: route.decides }));
  const copied = route.copied.flatMap(({ by, to: bodies }) =>
    bodies.map((to) => ({ kind: 'copied' as const, to, by })),
  );
  const changed = whatChanged(leave.body);
  return [...filed, ...copied].flatMap(({ kind, to, by }) => {
    const role = seatOf(to);
    if (!role) return [];
    const about = { leave: leave.id, person, name, village, what, kind, to, role, by };
    const how = { deliveredAt: at, ofVersion: leave.version, ...(changed ? { changed } : {}) };
    return [{ id: `filing:${leave.id}:${to}:${kind}`, body: { ...about, ...how, unseenBy: role } }];
  });
}

function whatChanged({ state, returned }: Leave): string | undefined {
  if (state === 'withdrawn') return '已撤回';
  if (returned && returned.early > 0) return `提前 ${returned.early} 天回来`;
  return returned && returned.late > 0 ? `晚 ${returned.late} 天回来` : undefined;
}

/** Lays it there, or tells what changed since, new again; nothing where it lies there as it should. */
export function layBefore(
  at: Ref<'filing'>,
  before: Stored<'filing'> | undefined,
  body: Filing,
): Write[] {
  if (before && !isNews(before.body, body)) return [];
  const first = before ? { deliveredAt: before.body.deliveredAt } : {};
  return [put(at, before, { ...body, ...first })];
}

function isNews(before: Filing, after: Filing): boolean {
  const later = (after.ofVersion ?? 0) > (before.ofVersion ?? 0);
  return later && (before.changed !== after.changed || before.what !== after.what);
}

/** What the county keeps of what it sent: whether it was seen comes back later. */
export function copyOf(body: Filing, sentTo: string): Filing {
  return { ...body, sentTo, unseenBy: undefined };
}

/** Delivered everywhere: off the list of those to deliver. */
export function delivered(leave: Stored<'leave'>): Write {
  return replace(leave, { ...leave.body, toDeliver: undefined });
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
  const { role, village, seen, from, sentTo } = filing.body;
  const [actor] = actorsOn(caller, { [role]: 'division' }, { division: village }, day);
  // A copy is not what was laid before them.
  if (!actor || sentTo) throw refused('leave-not-yours', { who });
  if (seen) return { output: { filing: filing.id, already: true }, writes: [] };
  const by = { by: actor.person, byName: actor.name, at };
  const after: Filing = {
    ...{ ...filing.body, seen: by, unseenBy: undefined },
    ...(from ? { toReport: 'waiting' } : {}),
  };
  return { output: { filing: filing.id, already: false }, writes: [replace(filing, after)] };
}

/**
 * 已阅 told to the county: its copy, and then the filing off the list, each in its own tenant.
 * Nothing while the two do not tell the same: one of them is on its way.
 */
export function reportSeen(
  filing: Stored<'filing'>,
  copy: Stored<'filing'> | undefined,
): { county: Write[]; here: Write[] } | undefined {
  const { seen, changed, what } = filing.body;
  if (!copy || copy.body.changed !== changed || copy.body.what !== what) return undefined;
  const told = copy.body.seen !== undefined;
  return {
    county: told ? [] : [replace(copy, { ...copy.body, seen })],
    here: [replace(filing, { ...filing.body, toReport: undefined })],
  };
}
