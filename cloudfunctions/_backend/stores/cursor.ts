import { refused } from '../../../src/core/refusal';

const WRONG = '接着看的位置不对，请回到第一页重新看。';

/** Where a page ended, as text to hand back: opaque, and no secret. */
export function cursorOf(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Reads what `cursorOf` wrote; it has been with a caller. @throws Refused `input-invalid`. */
export function placeOf(cursor: string, parts: number): string[] {
  const place = parsed(cursor);
  const fits =
    Array.isArray(place) &&
    place.length === parts &&
    place.every((part) => typeof part === 'string' && !part.includes('\0'));
  if (!fits) throw refused('input-invalid', { what: WRONG }, { field: 'cursor' });
  return place as string[];
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
