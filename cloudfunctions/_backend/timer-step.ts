import type { Ports } from './ports';
import { holdLease, letLeaseGo } from './timer-lease';

/**
 * Something done over and over by a timer, for one tenant. May be cut off anywhere and run again,
 * and at worst beside itself: a lease keeps runners apart, but leases run out.
 */
export interface TimerStep {
  readonly name: string;
  readonly run: (ports: Ports, tenant: string) => Promise<void>;
}

/**
 * Runs every step for every tenant whose lease `holder` gets, asking before each step whether it
 * still has it; a step that fails is logged and keeps no other from running.
 */
export async function runSteps(
  steps: readonly TimerStep[],
  ports: Ports,
  tenants: readonly string[],
  holder: string,
): Promise<void> {
  for (const tenant of tenants) {
    for (const { name, run } of steps) {
      try {
        if (!(await holdLease(ports, tenant, holder))) break;
        await run(ports, tenant);
      } catch (error) {
        ports.logFault('timer', name, error);
      }
    }
  }
}

/** After the last run: another runner takes over at once. What fails here runs out by itself. */
export async function endRuns(
  ports: Ports,
  tenants: readonly string[],
  holder: string,
): Promise<void> {
  for (const tenant of tenants) {
    await letLeaseGo(ports, tenant, holder).catch((error: unknown) =>
      ports.logFault('timer', 'lease', error),
    );
  }
}
