import { sayDay } from '../../components/say-day';
import type { Output } from '../../contract/contract';

export type LogMonthAnswer = Output<'log.month'>;
export type ShownEntry = LogMonthAnswer['entries'][number];
export type LogFigures = LogMonthAnswer['figures'];

/** What an entry is about, in a line. */
export function sayShort({ text, visits }: Pick<ShownEntry, 'text' | 'visits'>): string {
  if (text) return text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return `走访${visits.map(({ household }) => household).join('、')}`;
}

/** 11月3日 周二, or 11月2日 周一 到 11月6日 周五. */
export function saySpan({ from, to }: LogFigures['missing'][number]): string {
  return from === to ? sayDay(from) : `${sayDay(from)} 到 ${sayDay(to)}`;
}

/** 本月走访 3 户次（2 户），规定不少于 1 次 */
export function sayVisits({ count, households, period, asked, short }: LogFigures['visits']) {
  const done = count === 0 ? '本月还没有走访记录' : `本月走访 ${count} 次、${households} 户`;
  const since = period ? `，${period.from} 以来 ${period.count} 次` : '';
  if (asked === undefined) return `${done}${since}`;
  return `${done}${since}，规定不少于 ${asked} 次${short ? `，还差 ${short} 次` : ''}`;
}

/** 3 天; where the document counts by week or month, 1 段. */
export function countMissing(missing: LogFigures['missing']): string {
  const daily = missing.every(({ from, to }) => from === to);
  return `${missing.length} ${daily ? '天' : '段'}`;
}

/** How the log stands against the days in the village, where the document asks for one. */
export function sayMissing({ asked, missing, inVillage }: LogFigures): string {
  if (!asked) return '';
  if (missing.length === 0) return inVillage > 0 ? '在村的日子都有日志' : '这个月还没有在村记录';
  return `在村但没有日志：${countMissing(missing)}`;
}
