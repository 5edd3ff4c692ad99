import { daysFrom, isRealDay } from '../../../core/calendar/day';

export interface ReadDays {
  /** Day → name of the holiday. */
  readonly days: Readonly<Record<string, string>>;
  /** The first line that could not be read, and how to write it. */
  readonly wrong: string | undefined;
}

const DATE = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日';
const piece = new RegExp(`${DATE}(?:\\s*[-—–~至到]+\\s*${DATE})?`, 'g');

/** Reads lines such as “国庆节 10月1日-10月7日”. A span may run over into the next year. */
export function readDays(text: string, year: number): ReadDays {
  const days: Record<string, string> = {};
  let wrong: string | undefined;
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (!line) continue;
    const name = /^[^\d\s：:]+/.exec(line)?.[0];
    const found = [...line.matchAll(piece)].map((match) => spanOf(match, year));
    if (!name || found.length === 0 || found.some((span) => span.length === 0)) {
      wrong ??= `“${line}”没有读懂，请写成：国庆节 10月1日-10月7日`;
      continue;
    }
    for (const day of found.flat()) days[day] = name;
  }
  return { days, wrong };
}

function spanOf(match: RegExpMatchArray, year: number): string[] {
  const [, fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = match;
  const from = write(Number(fromYear ?? year), fromMonth, fromDay);
  if (!toMonth) return isRealDay(from) ? [from] : [];
  const startYear = Number(from.slice(0, 4));
  const guess = write(Number(toYear ?? startYear), toMonth, toDay);
  const to = guess < from && !toYear ? write(startYear + 1, toMonth, toDay) : guess;
  return isRealDay(from) && isRealDay(to) ? daysFrom(from, to) : [];
}

function write(year: number, month: string | undefined, day: string | undefined): string {
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
