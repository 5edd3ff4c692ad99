/** Base64 of a file the person chose. */
export function readBase64(file: File): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/** A file of these kinds that the person chooses; nothing when they change their mind. */
export function chooseFile(kinds: string): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = kinds;
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(undefined));
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.click();
  });
}
