import type { RosterImportPart, PlannedStep, Target } from './import-plan';
import type { ImportPlan } from './plan-import';

/**
 * Writes of one step: with the import, the step's own record, the part it finishes and the gate
 * the commit stays within 100.
 */
const MOST_IN_STEP = 96;
/** Parts stored in the commit that starts an import, beside the import, the gate and the act. */
const MOST_PARTS = 90;

/** The plan in steps. A group (one person) is never split, and leaves room for the caller record. */
export function packSteps({ groups }: ImportPlan): PlannedStep[] {
  const steps: Target[][] = [];
  let room = 0;
  for (const group of groups) {
    const size = group.length + 1;
    if (size > room) {
      steps.push([]);
      room = MOST_IN_STEP;
    }
    steps.at(-1)?.push(...group.map(({ target }) => target));
    room -= size;
  }
  return steps;
}

/** The steps in at most `MOST_PARTS` parts of about the same length. */
export function packParts(importId: string, steps: readonly PlannedStep[]): RosterImportPart[] {
  const length = Math.max(4, Math.ceil(steps.length / MOST_PARTS));
  return Array.from({ length: Math.ceil(steps.length / length) }, (_, i) => ({
    import: importId,
    first: i * length,
    steps: steps.slice(i * length, (i + 1) * length),
  }));
}

/** Index of the first step of the part that holds step `index`. */
export function partHolding(index: number, steps: number): number {
  const length = Math.max(4, Math.ceil(steps / MOST_PARTS));
  return Math.floor(index / length) * length;
}
