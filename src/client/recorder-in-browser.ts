import { CallRefused } from './errors';
import { chooseFile, readBase64 } from './read-in-browser';

/** What phones' and computers' own recorders write and the server takes. */
const kinds = '.mp3,.m4a,.aac,audio/mpeg,audio/mp4,audio/aac';

export async function pickRecording(most: number): Promise<string | undefined> {
  const file = await chooseFile(kinds);
  if (!file) return undefined;
  if (file.size > most) {
    throw new CallRefused({
      code: 'recording-too-large',
      message: `录音文件超过 ${most / 1024 / 1024} MB，请换一个小一点的，或分成几段。`,
    });
  }
  return readBase64(file);
}
