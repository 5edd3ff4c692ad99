import type { Stored, Write } from '../records';
import { replace } from '../records';
import { refused } from '../refusal';
import type { AssemblyState } from './assembly';
import type { Doer } from './assembly-step';
import { assemblyBefore, withStep } from './assembly-step';

type Outcome = { output: { assembly: string; state: AssemblyState }; writes: Write[] };

/**
 * Ends the voting: no token and no cast from now on.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`.
 */
export function decideClose(
  facts: Doer & { readonly assembly: Stored<'assembly'> | undefined },
): Outcome {
  const assembly = assemblyBefore('close', ['open'], facts.assembly);
  const closing = { ...assembly.body, state: 'closing', closingAt: facts.at } as const;
  return {
    output: { assembly: assembly.id, state: 'closing' },
    writes: [replace(assembly, withStep(closing, 'close', facts))],
  };
}

/**
 * Shows the result to everybody.
 * @throws Refused `assembly-unknown`, `assembly-not-at-step`, `result-unknown`.
 */
export function decidePublish(
  facts: Doer & {
    readonly assembly: Stored<'assembly'> | undefined;
    readonly result: Stored<'evaluationResult'> | undefined;
  },
): Outcome {
  const { result, at } = facts;
  const assembly = assemblyBefore('publish', ['counted'], facts.assembly);
  if (!result) throw refused('result-unknown');
  const published = { ...assembly.body, state: 'published' } as const;
  return {
    output: { assembly: assembly.id, state: 'published' },
    writes: [
      replace(assembly, withStep(published, 'publish', facts)),
      replace(result, { ...result.body, view: 'published', publishedAt: at }),
    ],
  };
}
