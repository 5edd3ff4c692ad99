/** First and last byte, both counted. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

const RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The part of `length` bytes a `Range` header asks for: iPhones play no sound that they cannot
 * fetch in parts. Nothing where the whole is to be sent, `beyond` where there is no such part.
 */
export function byteRange(
  header: string | undefined,
  length: number,
): ByteRange | 'beyond' | undefined {
  const [, first = '', last = ''] = RANGE.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  if (from > to) return from >= length ? 'beyond' : undefined;
  return { from, to };
}
