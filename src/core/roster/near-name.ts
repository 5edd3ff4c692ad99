/** Number of single-character edits between two short texts. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Beyond this many names a guess costs more than it helps. */
const MOST_NAMES = 300;

/** The name of the list that `text` was most likely meant to be, if any is near. */
export function nearestName(text: string, names: Iterable<string>): string | undefined {
  if (text.length > 40) return undefined;
  let best: { name: string; distance: number } | undefined;
  let looked = 0;
  for (const name of names) {
    looked += 1;
    if (looked > MOST_NAMES) break;
    const contained = text.length > 1 && (name.includes(text) || text.includes(name));
    const distance = contained ? 0.5 : editDistance(text, name);
    const allowed = contained || distance * 3 <= Math.max(name.length, 3);
    if (allowed && distance < name.length && (!best || distance < best.distance)) {
      best = { name, distance };
    }
  }
  return best?.name;
}

/** `（是不是“平原镇”？）`, or nothing. */
export function didYouMean(text: string, names: Iterable<string>): string {
  const near = nearestName(text, names);
  return near === undefined ? '' : `（是不是“${near}”？）`;
}
