import type { FilePart, KeptFile, PartsKept } from './file';
import { partsOf } from './file';

/** Where each part went, and under which number its check was begun. */
export type Placed = Readonly<
  Partial<Record<FilePart, { readonly place: string; readonly trace?: string | undefined }>>
>;

/** The record once its bytes are kept: from now on it waits for a verdict. */
export function finishUpload(file: KeptFile, placed: Placed): KeptFile {
  const parts = partsOf(file).map((part) => [part, { ...file[part], ...placed[part] }] as const);
  const trace = placed.picture?.trace ?? placed.recording?.trace;
  const thumbnailTrace = placed.thumbnail?.trace;
  return {
    ...file,
    ...(Object.fromEntries(parts) as PartsKept),
    ...(trace ? { trace } : {}),
    ...(thumbnailTrace ? { thumbnailTrace } : {}),
    waitingIn: file.division,
  };
}
