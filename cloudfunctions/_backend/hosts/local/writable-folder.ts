import { accessSync, constants, mkdirSync } from 'node:fs';

/**
 * The folder of the files, made where it is not there: one that nobody can write is told at the
 * start, not to the first person who adds a photo.
 * @throws Error in words for whoever starts the program.
 */
export function writableFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Error(
      `FILES_DIR：文件夹 ${folder} 建不了或不能写（${code}）。请换一个文件夹，或把它交给运行服务的用户。`,
    );
  }
}
