import { randomBytes } from 'node:crypto';
import type { Ports } from '../../ports';
import type { TimerStep } from '../../timer-step';
import { endRuns, runSteps } from '../../timer-step';

const EVERY_MS = 60_000;

/**
 * Runs the steps every minute (or `every` milliseconds), never twice at once, neither here nor in another process on the same
 * records; the function returned stops it, after the run under way.
 */
export function startTimers(
  steps: readonly TimerStep[],
  ports: Ports,
  tenants: readonly string[],
  every = EVERY_MS,
): () => Promise<void> {
  // Made anew with each start: a process that came back must not think it still holds the lease.
  const holder = randomBytes(12).toString('hex');
  let running: Promise<void> = Promise.resolve();
  let busy = false;

  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = runSteps(steps, ports, tenants, holder).finally(() => {
      busy = false;
    });
  }, every);

  return async () => {
    clearInterval(timer);
    await running;
    await endRuns(ports, tenants, holder);
  };
}
