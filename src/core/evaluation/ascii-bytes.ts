/** One byte for each letter of a text of ours that has plain letters only; a phone may lack TextEncoder. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
