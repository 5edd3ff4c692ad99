/** Letters and digits of a one-time code, before they are grouped. */
export const CODE_LENGTH = 10;
export const CODE_LASTS_DAYS = 7;

/** As printed: two groups of five, `7KQ2M-9XHTA`. */
export function groupCode(code: string): string {
  return `${code.slice(0, 5)}-${code.slice(5)}`;
}

/** A code as somebody typed it, in any case, full-width or not, with or without hyphen and spaces. */
export function normaliseCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}
