import { call } from '../../../client/call';
import type { Input } from '../../../contract/contract';

export type NewLine = Input<'evaluation.addToRoll'>['lines'][number];

/** The server takes so many at a time. */
const AT_ONCE = 80;

/** Puts people on the roll, many in several calls; `onAdded` after each, with how many so far. */
export async function addLines(
  assembly: string,
  lines: readonly NewLine[],
  onAdded: (count: number) => void,
): Promise<void> {
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    await call('evaluation.addToRoll', { assembly, lines: lines.slice(at, at + AT_ONCE) });
    onAdded(Math.min(lines.length, at + AT_ONCE));
  }
}
