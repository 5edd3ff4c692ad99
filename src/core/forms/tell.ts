import type { Instant } from '../calendar/day';
import { dayOf, monthOf } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import type { ExportRequest } from './export-request';
import { MOST_FETCHES, MOST_TOLD } from './limits';

interface Told {
  readonly tenant: string;
  readonly at: Instant;
}

const leadsTo = (at: Instant) => ({
  page: 'exports' as const,
  month: monthOf(dayOf(Date.parse(at))),
});

/** To those who may agree. */
export function tellAsked(
  { number, what, byName, reason }: ExportRequest,
  people: readonly string[],
  { tenant, at }: Told,
): Write[] {
  const text = `${byName}申请导出“${what}”，原因：${reason}。请您同意或退回。`;
  return people
    .slice(0, MOST_TOLD)
    .map((person) =>
      noticeTo(
        person,
        { kind: 'export', about: number, text, leadsTo: leadsTo(at) },
        { tenant, at },
      ),
    );
}

/** To who asked: what became of it, and by when the file is to be fetched. */
export function tellSettled(
  { number, what, by, state, until = '' }: ExportRequest,
  byName: string,
  reason: string | undefined,
  { tenant, at }: Told,
): Write[] {
  const agreed = `同意了，请在 ${dayInWords(until)}前（含当天）取文件，最多取 ${MOST_FETCHES} 次。`;
  const said = state === 'agreed' ? agreed : '没有同意。';
  const text = `${byName}办理：您申请导出的“${what}”${said}${reason ? `说明：${reason}` : ''}`;
  return [
    noticeTo(by, { kind: 'export', about: number, text, leadsTo: leadsTo(at) }, { tenant, at }),
  ];
}
