import { tellEntered } from '../../../src/core/attendance/tell-cadre';
import { confirmedNews, sentBackNews, summedUpNews } from '../../../src/core/attendance/tell-step';
import type { RegisterStep } from '../../../src/core/attendance/register';
import { summarise } from '../../../src/core/attendance/target';
import { lastDayOf } from '../../../src/core/calendar/day';
import type { News, Notice } from '../../../src/core/notice/notice';
import { noticeTo, seenNotice } from '../../../src/core/notice/notice';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import type { Village } from '../../../src/core/roster/division';
import { calendarOf, packOn } from '../facts/rules-in-force';
import type { MonthHistory } from './history';
import type { DemoPeople } from './people';
import { personaEntries } from './personas';
import { DEMO_TENANT, demoCounty } from './tenant';

/** News older than this has been seen; what still waits for the person is new however old. */
const SEEN_AFTER_MS = 7 * 86_400_000;

/** What the people a visitor can be were told: by the records of the county, in the real words. */
export function inventNotices(
  people: DemoPeople,
  histories: readonly MonthHistory[],
  villages: readonly Village[],
  now: number,
): Write[] {
  const told = histories.flatMap((history) => {
    const name = villages.find(({ code }) => code === history.register.village)?.name ?? '';
    return isPersona(people, history.register.person)
      ? [...ofDays(history), ...ofOwnSheet(history, name)]
      : [];
  });
  return [...told, ...forSigners(people, histories, villages)].map((write) =>
    settledNotice(write, now),
  );
}

function isPersona({ cadres }: DemoPeople, person: string): boolean {
  const cadre = cadres.find(({ id }) => id === person);
  return personaEntries.some(
    ({ name, place }) =>
      name === cadre?.person.name && place?.posted?.village === cadre.posting.village,
  );
}

function ofDays({ presences }: MonthHistory): Write[] {
  return presences
    .filter(({ means }) => means !== 'app')
    .flatMap((presence) => {
      const { by, person, at } = presence;
      const deed = { tenant: DEMO_TENANT, at, caller: { person: by }, cadre: person };
      return tellEntered(deed, presence);
    });
}

/** Sent back to the first secretary, confirmed to everybody. */
function ofOwnSheet({ register }: MonthHistory, villageName: string): Write[] {
  const sheet = { ...register, villageName };
  return register.steps.flatMap((step) => {
    if (step.step === 'confirm') {
      const summary = summaryOf(register);
      return summary
        ? [write(register.person, confirmedNews(step.byName, sheet, summary), step)]
        : [];
    }
    if (step.step !== 'send-back' || register.position !== 'first-secretary') return [];
    return [write(register.person, sentBackNews(step.byName, sheet, step.note, true), step)];
  });
}

/** Absent in a year whose holidays are not announced yet. */
function summaryOf(register: MonthHistory['register']) {
  const last = lastDayOf(register.month);
  const none = { calendarBefore: undefined, calendarYear: undefined, calendarNext: undefined };
  const calendar = calendarOf({ county: undefined, ...none });
  if (!calendar.some(({ year }) => year === Number(last.slice(0, 4)))) return undefined;
  const context = { calendar, pack: packOn(demoCounty, last), today: last };
  return summarise(register, { registers: [], postings: [] }, context);
}

/** Sheets that wait for a village secretary's signature. */
function forSigners(
  { officers }: DemoPeople,
  histories: readonly MonthHistory[],
  villages: readonly Village[],
): Write[] {
  const signers = officers.filter(
    ({ person, grant }) =>
      grant.role === 'village-secretary' &&
      personaEntries.some(
        ({ name, place }) => name === person.name && place?.granted?.scope === grant.scope,
      ),
  );
  return signers.flatMap(({ id, grant }) => {
    const sheets = histories
      .map(({ register }) => register)
      .filter(({ village, state }) => village === grant.scope && state === 'summed-up');
    const [first] = sheets;
    const step = first?.steps.find((each) => each.step === 'sum-up');
    if (!first || !step) return [];
    const villageName = villages.find(({ code }) => code === grant.scope)?.name ?? '';
    const sheet = { ...first, villageName };
    return [write(id, summedUpNews(step.byName, sheet, sheets.length), step)];
  });
}

function write(person: string, news: News, { at }: Pick<RegisterStep, 'at'>): Write {
  return noticeTo(person, news, { tenant: DEMO_TENANT, at });
}

/** As time has left it: no message goes to the phone of somebody invented. */
export function settledNotice(told: Write, now: number): Write {
  const { ref, body } = told as Extract<Write<'notice'>, { kind: 'insert' }>;
  const settled: Notice = { ...body, push: 'declined', nextTry: '' };
  const waits = body.kind === 'sent-back' || body.kind === 'summed-up';
  const old = now - Date.parse(body.at) > SEEN_AFTER_MS;
  return insert(ref, old && !waits ? seenNotice(settled) : settled);
}
