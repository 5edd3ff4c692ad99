import { refusal } from '../core/refusal';
import { CallRefused } from './errors';
import { loadArithmetic } from './load-arithmetic';
import type { AssemblyKeys } from './voting-arithmetic';

/**
 * Compares an assembly's keys with the fingerprint somebody scanned: whoever had other keys could tell
 * whose ballot is whose. Before this nothing is sent.
 * @throws CallRefused `fingerprint-wrong`
 */
export async function checkKeys(keys: AssemblyKeys, fingerprint: string): Promise<void> {
  const { fingerprintOf } = await loadArithmetic();
  if (fingerprintOf(keys.assembly, keys) !== fingerprint) {
    throw new CallRefused(refusal('fingerprint-wrong'));
  }
}
