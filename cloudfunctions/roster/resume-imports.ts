import type { TimerStep } from '../_backend/timer-step';
import { runImportSteps } from './run-steps';

/** Steps of one import in one run of the timer: far below the minute a function may take. */
const STEPS_PER_RUN = 100;

/** Takes up imports and undoings that nobody is watching any more. Safe to be cut off anywhere. */
export const resumeImportsStep: TimerStep = {
  name: 'roster.resumeImports',

  async run({ store }, tenant) {
    for (const state of ['applying', 'undoing']) {
      const { records } = await store.find(
        { collection: 'rosterImport', tenants: [tenant], index: 'byState', equals: [state] },
        { limit: 10 },
      );
      for (const { id } of records) await runImportSteps(store, tenant, id, STEPS_PER_RUN);
    }
  },
};
