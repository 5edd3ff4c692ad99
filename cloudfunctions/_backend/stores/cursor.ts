/** Where a page ended, as text to hand back: opaque, and no secret. */
export function cursorOf(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

export function placeOf(cursor: string, parts: number): string[] {
  const place = parsed(cursor);
  const fits =
    Array.isArray(place) &&
    place.length === parts &&
    place.every((part) => typeof part === 'string');
  if (!fits) throw new Error('this cursor does not belong to this query');
  return place as string[];
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
