import type { Stored } from '../records';
import { refused } from '../refusal';

/**
 * Id of the line a slip was handed to.
 * @throws Refused `slip-unknown`, `slip-elsewhere`, `slip-not-handed`.
 */
export function lineOfSlip(slip: Stored<'slip'> | undefined, assembly: string): string {
  if (!slip) throw refused('slip-unknown');
  if (slip.body.assembly !== assembly) throw refused('slip-elsewhere');
  if (!slip.body.line) throw refused('slip-not-handed');
  return slip.body.line;
}
