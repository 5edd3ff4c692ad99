import cloudbase from '@cloudbase/node-sdk';
import type { Files } from '../ports';

export interface CloudFilesOptions {
  /** Id of the cloud environment. */
  readonly env: string;
  /** Needed outside of the platform only, which hands keys of its own to every call. */
  readonly keys?: { readonly secretId: string; readonly secretKey: string } | undefined;
  /** Where the cloud's interface is, where it is not the cloud itself. */
  readonly url?: string | undefined;
  /** How long to wait for one answer, milliseconds. */
  readonly timeout?: number | undefined;
}

const TIMEOUT_MS = 15_000;
/** What the cloud says of each file of a list. */
const DONE = 'SUCCESS';
const GONE: ReadonlySet<string> = new Set(['STORAGE_FILE_NONEXIST', 'FILE_NOT_EXIST']);

/**
 * Bytes in the environment's cloud storage; a place is the file's id there (`cloud://…`). `options`
 * is asked with the first use: most calls touch no file.
 */
export function filesInCloud(options: () => CloudFilesOptions): Files {
  let app: ReturnType<typeof open> | undefined;
  const storage = () => (app ??= open(options()));

  return {
    async put(path, bytes) {
      const { fileID } = await storage().uploadFile({
        cloudPath: path,
        fileContent: Buffer.from(bytes) as never,
      });
      if (!fileID) throw new Error('the cloud kept no file');
      return fileID;
    },

    async remove(place) {
      const answer = await storage().deleteFile({ fileList: [place] });
      const code = codeOf(answer, answer.fileList?.[0]);
      if (code !== DONE && !GONE.has(code)) throw new Error(`the cloud removed no file: ${code}`);
    },

    async link(place, seconds) {
      const fileList = [{ fileID: place, maxAge: seconds }];
      const answer = await storage().getTempFileURL({ fileList });
      const file = answer.fileList?.[0];
      const code = codeOf(answer, file);
      if (code !== DONE || !file?.tempFileURL) throw new Error(`the cloud gave no link: ${code}`);
      return file.tempFileURL;
    },
  };
}

function open({ env, keys, url, timeout = TIMEOUT_MS }: CloudFilesOptions) {
  return cloudbase.init({ env, timeout, ...keys, ...(url ? { serviceUrl: url } : {}) });
}

/** The call's own code where it failed as a whole, or what was said of the one file. */
function codeOf(answer: object, file: { readonly code?: string } | undefined): string {
  const { code } = answer as { code?: string };
  return code ?? file?.code ?? 'no answer';
}
