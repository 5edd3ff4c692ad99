/** What a spreadsheet may take for a formula, at the latest when the file is saved as CSV. */
const RUNS = /^\s*[=+\-@]|^[\t\r\n]/;
/** Signs that no XML may hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text without what a file of XML cannot hold. */
export function plainText(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/** Text from people, made safe for a cell: it stays text. */
export function asText(text: string): string {
  const plain = plainText(text);
  return RUNS.test(plain) ? `'${plain}` : plain;
}

/** Characters of a header or footer that Excel takes, with room for the codes around it. */
const MOST_IN_FOOTER = 180;

/** Text for a header or footer, where `&` begins a code. */
export function asFooter(text: string): string {
  const line = plainText(text)
    .replace(/[\r\n\t]+/g, ' ')
    .slice(0, MOST_IN_FOOTER);
  return line.replaceAll('&', '&&');
}

/** Characters of a worksheet's name. */
const MOST_IN_NAME = 31;

/** The first of some names a worksheet may bear: at most 31 characters, unique, without some signs. */
export function freeName(taken: readonly string[], wanted: readonly string[]): string {
  const clean = (text: string) =>
    plainText(text)
      .replace(/[\\/?*:[\]']/g, ' ')
      .slice(0, MOST_IN_NAME);
  const known = taken.map((name) => name.toLowerCase());
  const isFree = (name: string) => name.trim() !== '' && !known.includes(name.toLowerCase());
  return wanted.map(clean).find(isFree) ?? clean(`${taken.length + 1} ${wanted[0] ?? ''}`);
}
