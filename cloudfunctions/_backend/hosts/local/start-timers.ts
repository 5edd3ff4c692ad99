import type { Ports } from '../../ports';
import type { TimerStep } from '../../timer-step';
import { runSteps } from '../../timer-step';

const EVERY_MS = 60_000;

/** Runs the steps every minute, never twice at once; the function returned stops it, after the run under way. */
export function startTimers(
  steps: readonly TimerStep[],
  ports: Ports,
  tenants: readonly string[],
): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let busy = false;

  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = runSteps(steps, ports, tenants).finally(() => {
      busy = false;
    });
  }, EVERY_MS);

  return () => {
    clearInterval(timer);
    return running;
  };
}
