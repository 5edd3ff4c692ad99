import type { FileOut, PickedFile } from './files';
import { chooseFile, readBase64 } from './read-in-browser';

export async function openFile({ name, mediaType, base64 }: FileOut): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the time the next task runs in every browser tried.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export async function pickWorkbook(): Promise<PickedFile | undefined> {
  const file = await chooseFile('.xlsx');
  return file && { name: file.name, base64: await readBase64(file) };
}
