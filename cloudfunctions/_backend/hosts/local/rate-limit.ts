import { refused } from '../../../../src/core/refusal';

const WINDOW_MS = 60_000;
/** Addresses remembered at most; past that the window starts anew for all. */
const MOST_ADDRESSES = 50_000;

/** Lets each address through `most` times a minute, then throws `too-many-calls`. */
export function makeRateLimit(most: number, now: () => number): (address: string) => void {
  let since = now();
  const counts = new Map<string, number>();

  return (address) => {
    if (now() - since >= WINDOW_MS || counts.size >= MOST_ADDRESSES) {
      counts.clear();
      since = now();
    }
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    const seconds = Math.ceil((since + WINDOW_MS - now()) / 1000);
    if (count > most) throw refused('too-many-calls', { seconds });
  };
}
