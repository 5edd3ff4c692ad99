import type { Instant } from '../calendar/day';
import type { Stored } from '../records';
import { refused } from '../refusal';
import type { Caller } from '../roster/caller';
import type { Assembly, AssemblyState, AssemblyStepName } from './assembly';
import { assemblyStateWords } from './assembly-words';
import { assemblyStepWords, BY_TIMER } from './step-words';

export interface Doer {
  /** Absent where a timer does it. */
  readonly caller?: Pick<Caller, 'person' | 'name'> | undefined;
  readonly at: Instant;
}

/** The assembly with one more step, by somebody or by the timer. */
export function withStep(
  assembly: Assembly,
  step: AssemblyStepName,
  { caller, at }: Doer,
): Assembly {
  const by = { by: caller?.person ?? '', byName: caller?.name ?? BY_TIMER };
  return { ...assembly, steps: [...assembly.steps, { step, ...by, at }] };
}

/**
 * The assembly, where it is in one of the states.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`.
 */
export function assemblyIn(
  states: readonly AssemblyState[],
  assembly: Stored<'assembly'> | undefined,
  step: string,
): Stored<'assembly'> {
  if (!assembly) throw refused('assembly-unknown');
  const { state } = assembly.body;
  if (states.includes(state)) return assembly;
  throw refused('assembly-not-at-step', { state: assemblyStateWords[state], step });
}

/** The same, for the steps that have a name. */
export function assemblyBefore(
  step: AssemblyStepName,
  states: readonly AssemblyState[],
  assembly: Stored<'assembly'> | undefined,
): Stored<'assembly'> {
  return assemblyIn(states, assembly, assemblyStepWords[step]);
}
