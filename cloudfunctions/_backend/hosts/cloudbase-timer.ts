import { randomBytes } from 'node:crypto';
import { refusal } from '../../../src/core/refusal';
import type { TimerStep } from '../timer-step';
import { endRuns, runSteps } from '../timer-step';
import type { CloudAnswer, CloudHome } from './cloudbase/cloud-home';

/**
 * `main` of the timers' function. Its event can be made up by anybody who may call functions, so
 * only the platform's own mark of a timer run counts; the function's rule says `invoke: false` too.
 */
export function timerEntry(steps: readonly TimerStep[], openHome: () => CloudHome) {
  return async function main(): Promise<CloudAnswer> {
    if (process.env.TRIGGER_SRC !== 'timer') return { refusal: refusal('not-allowed') };
    const { ports, tenants } = openHome();
    // Each run is a holder of its own and lets go: the next may come to another instance.
    const holder = randomBytes(12).toString('hex');
    await runSteps(steps, ports, tenants, holder);
    await endRuns(ports, tenants, holder);
    return { output: {} };
  };
}
