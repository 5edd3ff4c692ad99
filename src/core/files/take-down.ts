import type { Stored, Write } from '../records';
import { replace } from '../records';
import type { Judged } from './file';

/**
 * The write that takes a picture down for good, for the commit that says why: no new link is made,
 * and a timer removes its bytes. The record stays, so that whoever opens it is told.
 */
export function takeDown(file: Stored<'file'>, judged: Judged): Write<'file'> {
  const { waitingIn, ...rest } = file.body;
  void waitingIn;
  return replace(file, { ...rest, check: 'refused', judged, dropAfter: judged.at });
}
