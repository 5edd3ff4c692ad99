import type { FileKind, KeptFile } from '../../src/core/files/file';
import { shownTo } from '../../src/core/files/show-file';
import type { Stored } from '../../src/core/records';
import { Refused } from '../../src/core/refusal';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** A link is made before the scope is known, so what speaks against it is kept until after. */
export async function linkOrRefusal<T>(
  call: Call<'files.link' | 'files.listen'>,
  file: Stored<'file'> | undefined,
  kind: FileKind,
  linkTo: (file: KeptFile) => Promise<T>,
): Promise<T | Refused> {
  try {
    return await linkTo(shownTo(callerOrRefuse(call).person, file, kind));
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
