import type { FileOut, PickedFile } from './files';

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

export function pickWorkbook(): Promise<PickedFile | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.xlsx';
  return new Promise((resolve, reject) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) readBase64(file).then((base64) => resolve({ name: file.name, base64 }), reject);
      else resolve(undefined);
    });
    input.click();
  });
}

function readBase64(file: File): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
