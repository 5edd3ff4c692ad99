import type { Day, Instant } from '../calendar/day';
import { monthOf } from '../calendar/day';
import { dayInWords, daysInWords } from '../calendar/in-words';
import type { News } from '../notice/notice';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { Caller } from '../roster/caller';
import type { CorrectedMark } from './correct';
import { markWords } from './mark-words';
import type { Presence } from './presence';
import type { Correction } from './register';
import type { Trip } from './trip';

/** What somebody did to a cadre's records: the cadre is told, unless it was the cadre. */
export interface Deed {
  readonly tenant: string;
  readonly at: Instant;
  readonly caller: Pick<Caller, 'person'>;
  readonly cadre: string;
}

function tell({ caller, cadre, ...where }: Deed, news: News): Write[] {
  return caller.person === cadre ? [] : [noticeTo(cadre, news, where)];
}

const ownMonth = (day: Day) => ({ page: 'my-month' as const, month: monthOf(day) });

/** A day on paper or by an officer. */
export function tellEntered(deed: Deed, { day, means, byName, reason }: Presence): Write[] {
  const how = means === 'paper' ? '按纸质签到登记您' : '代您登记';
  const why = reason ? `（${reason}）` : '';
  const text = `${byName}${how} ${dayInWords(day)}在村${why}。`;
  return tell(deed, { kind: 'entered', about: day, text, leadsTo: ownMonth(day) });
}

/** `before`: the trip with the same first day that this one takes the place of. */
export function tellTrip(deed: Deed, trip: Trip, before: Trip | undefined): Write[] {
  if (before && saysTheSame(trip, before)) return [];
  const { from, to, destination, byName } = trip;
  const how = before ? '改了您' : '登记您';
  const text = `${byName}${how} ${daysInWords(from, to)}的出差，去向：${destination}。`;
  return tell(deed, { kind: 'trip-recorded', about: from, text, leadsTo: ownMonth(from) });
}

function saysTheSame(a: Trip, b: Trip): boolean {
  const { village, to, destination, purpose } = a;
  const same = village === b.village && to === b.to;
  return same && destination === b.destination && purpose === b.purpose;
}

/** A correction made, or the word on a late report that waited. */
export interface Corrected {
  readonly day: Day;
  readonly byName: string;
  readonly reason: string;
  /** What the day was and is now, where it changed. */
  readonly change?: { readonly was: CorrectedMark; readonly becomes: CorrectedMark } | undefined;
  /** What became of the day's open correction, where there was one. */
  readonly settled?: Correction['state'] | undefined;
  /** What that open correction was about: leave, an absence, or else a late report. */
  readonly about?: 'leave' | 'absent' | undefined;
}

export function tellCorrected(deed: Deed, corrected: Corrected): Write[] {
  const { day, byName, reason } = corrected;
  const text = `${byName}${whatWasDone(corrected)}。原因：${reason}`;
  return tell(deed, { kind: 'corrected', about: day, text, leadsTo: ownMonth(day) });
}

function whatWasDone({ day, change, settled, about }: Corrected): string {
  const when = dayInWords(day);
  const abouts = { leave: '的请假', absent: '的缺岗认定' };
  const what = `${when}${about ? abouts[about] : '补发的报到'}`;
  if (settled === 'made') return `核对了您 ${what}，已计入考勤`;
  if (!change) return `核对了您 ${what}，没有计入考勤`;
  const { was, becomes } = change;
  return `把您 ${when}的考勤由${markWords[was].word}更正为${markWords[becomes].word}`;
}
