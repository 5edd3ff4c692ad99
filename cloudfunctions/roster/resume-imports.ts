import type { Ports } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';
import { runImportSteps } from './run-steps';

/** Steps of one import in one run of the timer: far below the minute a function may take. */
const STEPS_PER_RUN = 100;

/** Takes up imports and undoings that nobody is watching any more. Safe to be cut off anywhere. */
export async function resumeImports(ports: Ports, tenants: readonly string[]): Promise<void> {
  for (const tenant of tenants) {
    for (const state of ['applying', 'undoing']) {
      const page = await ports.store.find(
        { collection: 'rosterImport', tenants: [tenant], index: 'byState', equals: [state] },
        { limit: 10 },
      );
      for (const { id } of page.records) {
        await runImportSteps(ports.store, tenant, id, STEPS_PER_RUN);
      }
    }
  }
}

export const resumeImportsStep: TimerStep = {
  name: 'resume-imports',
  run: (ports, tenant) => resumeImports(ports, [tenant]),
};
