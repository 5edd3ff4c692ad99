import type { FilePart, KeptFile } from './file';

/** Where the two pictures went, and under which numbers their checks were begun. */
export type Placed = Readonly<
  Record<FilePart, { readonly place: string; readonly trace?: string | undefined }>
>;

/** The record once its bytes are kept: from now on it waits for a verdict. */
export function finishUpload(file: KeptFile, { picture, thumbnail }: Placed): KeptFile {
  return {
    ...file,
    picture: { ...file.picture, ...picture },
    thumbnail: { ...file.thumbnail, ...thumbnail },
    ...(picture.trace ? { trace: picture.trace } : {}),
    ...(thumbnail.trace ? { thumbnailTrace: thumbnail.trace } : {}),
    waitingIn: file.division,
  };
}
