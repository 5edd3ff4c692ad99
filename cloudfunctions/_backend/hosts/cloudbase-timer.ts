import { refusal } from '../../../src/core/refusal';
import type { TimerStep } from '../timer-step';
import { runSteps } from '../timer-step';
import type { CloudAnswer, CloudHome } from './cloudbase';

/**
 * `main` of the timers' function. Its event can be made up by anybody who may call functions, so
 * only the platform's own mark of a timer run counts; the function's rule says `invoke: false` too.
 */
export function timerEntry(steps: readonly TimerStep[], openHome: () => CloudHome) {
  return async function main(): Promise<CloudAnswer> {
    if (process.env.TRIGGER_SRC !== 'timer') return { refusal: refusal('not-allowed') };
    const { ports, tenants } = openHome();
    await runSteps(steps, ports, tenants);
    return { output: {} };
  };
}
