/** A code as it is read out and compared: four letters at a time. */
export function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}
