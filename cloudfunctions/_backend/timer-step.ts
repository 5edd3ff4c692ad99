import type { Ports } from './ports';

/** Something done over and over by a timer, for one tenant. May be cut off anywhere and run again. */
export interface TimerStep {
  readonly name: string;
  readonly run: (ports: Ports, tenant: string) => Promise<void>;
}

/** Runs every step for every tenant; one that fails is logged and keeps no other from running. */
export async function runSteps(
  steps: readonly TimerStep[],
  ports: Ports,
  tenants: readonly string[],
): Promise<void> {
  for (const tenant of tenants) {
    for (const { name, run } of steps) {
      await run(ports, tenant).catch((error: unknown) => ports.logFault('timer', name, error));
    }
  }
}
