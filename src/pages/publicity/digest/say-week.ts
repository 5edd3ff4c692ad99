import { sayDate } from '../story-words';

/** 2026年11月9日至11月15日; both with their year where a year ends between them. */
export function sayWeek({ from, to }: { readonly from: string; readonly to: string }): string {
  const [first, last] = [from, to].map((day) => sayDate(`${day}T00:00:00Z`));
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${first}至${sameYear ? last?.replace(/^\d+年/, '') : last}`;
}
