import type { Instant } from './calendar/day';
import { instantOf } from './calendar/day';
import type { Ref, Stored, Write } from './records';
import { put, ref, replace } from './records';

/** Who may run a tenant's timers, until when. */
export interface TimerLease {
  /** A name made at random by one process when it starts. */
  readonly holder: string;
  readonly until: Instant;
}

/** So long after a runner's last word another may take over. */
export const LEASE_MS = 180_000;

export const timerLeaseRef = (tenant: string): Ref<'timerLease'> =>
  ref('timerLease', tenant, 'lease:timers');

/** The lease taken or renewed by `holder`; nothing while somebody else has it. `now`: milliseconds. */
export function takeLease(
  lease: Stored<'timerLease'> | undefined,
  { tenant, holder, now }: { tenant: string; holder: string; now: number },
): Write<'timerLease'> | undefined {
  const others = lease && lease.body.holder !== holder;
  if (others && Date.parse(lease.body.until) > now) return undefined;
  return put(timerLeaseRef(tenant), lease, { holder, until: instantOf(now + LEASE_MS) });
}

/**
 * The lease given back, to be taken by anybody at once. Run out, not removed: a record made anew
 * would begin at version 1 again, where somebody slow might still mean the old one.
 */
export function giveBackLease(
  lease: Stored<'timerLease'> | undefined,
  { holder, now }: { holder: string; now: number },
): Write<'timerLease'> | undefined {
  if (lease?.body.holder !== holder) return undefined;
  return replace(lease, { holder, until: instantOf(now) });
}

/** True while the lease is one's own with so much time left that it need not be renewed yet. */
export function leaseHolds(
  lease: Stored<'timerLease'> | undefined,
  { holder, now }: { holder: string; now: number },
): boolean {
  return lease?.body.holder === holder && Date.parse(lease.body.until) - now > LEASE_MS / 2;
}
