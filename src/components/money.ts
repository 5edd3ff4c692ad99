/** What is typed as yuan, in fen; `undefined` where it is no amount to the fen. */
export function fenOf(yuan: string): number | undefined {
  return /^\d+(\.\d{1,2})?$/.test(yuan) ? Math.round(Number(yuan) * 100) : undefined;
}

/** The same, with a minus before what is had back. */
export function signedFenOf(typed: string): number | undefined {
  const text = typed.trim().replace(/^−/, '-');
  if (!text.startsWith('-')) return fenOf(text);
  const fen = fenOf(text.slice(1));
  return fen === undefined ? undefined : -fen;
}

/** The fen as one would type them. */
export function typedYuan(fen: number): string {
  return String(fen / 100);
}
