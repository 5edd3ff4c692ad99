import type { EndpointName } from '../../src/contract/contract';
import { ENVELOPE_LENGTHS } from '../../src/core/evaluation/envelope';
import { leaveId } from '../../src/core/leave/places';
import type { Somebody } from '../fixtures/small-county';
import {
  COUNTY,
  NEXT_VILLAGE,
  OTHER_TOWNSHIP,
  OTHER_VILLAGE,
  TOWNSHIP,
  UNIT,
  VILLAGE,
} from '../fixtures/small-county';
import { photoOf } from './photos';

/** Another province. */
const FAR_VILLAGE = '520102001201';
const FAR_TOWNSHIP = FAR_VILLAGE.slice(0, 9);
const FAR_COUNTY = FAR_VILLAGE.slice(0, 6);
const OTHER_UNIT = 'unit:县水利局';

/** Everybody a row of the table can be about; `nobody` is not signed in, `stranger` not bound. */
export const roles = [
  ...['nobody', 'stranger', 'cadre', 'first', 'official', 'secretary', 'township', 'county'],
  ...['elsewhere', 'prefecture', 'province', 'unit', 'expired'],
];

export const cast: readonly Somebody[] = [
  { id: 'cadre', posted: { village: VILLAGE, position: 'member' } },
  { id: 'first', posted: { village: VILLAGE, position: 'first-secretary' } },
  { id: 'official', granted: [{ role: 'village-official', scope: VILLAGE }] },
  { id: 'secretary', granted: [{ role: 'village-secretary', scope: VILLAGE }] },
  { id: 'township', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
  { id: 'county', granted: [{ role: 'county-officer', scope: COUNTY }] },
  { id: 'elsewhere', granted: [{ role: 'county-officer', scope: FAR_COUNTY }] },
  { id: 'prefecture', granted: [{ role: 'prefecture-officer', scope: '5331' }] },
  { id: 'province', granted: [{ role: 'province-officer', scope: '53' }] },
  { id: 'unit', granted: [{ role: 'unit-officer', scope: UNIT }] },
  { id: 'expired', granted: [{ role: 'county-officer', scope: COUNTY, to: '2026-11-19' }] },
  { id: 'near', posted: { village: VILLAGE, position: 'member' } },
  {
    id: 'next',
    township: OTHER_TOWNSHIP,
    posted: { village: OTHER_VILLAGE, position: 'member', unit: OTHER_UNIT },
  },
  {
    id: 'far',
    township: FAR_TOWNSHIP,
    posted: { village: FAR_VILLAGE, position: 'member', unit: OTHER_UNIT },
  },
  { id: 'boss', granted: [{ role: 'county-officer', scope: COUNTY }] },
];

interface Case {
  readonly role: string;
  /** The heading of the column. */
  readonly about: string;
  /** A roster workbook, as downloaded. */
  readonly file: string;
}

const people = (about: string, role: string): string => (about === 'own' ? role : about);
const villages: Record<string, string> = {
  own: VILLAGE,
  near: VILLAGE,
  village: VILLAGE,
  neighbour: NEXT_VILLAGE,
  next: OTHER_VILLAGE,
  far: FAR_VILLAGE,
};
const divisions: Record<string, string> = {
  village: VILLAGE,
  township: TOWNSHIP,
  next: OTHER_TOWNSHIP,
  county: COUNTY,
  far: FAR_COUNTY,
};

const division = ({ about }: Case) => ({ division: divisions[about] });
const cadre = ({ about, role }: Case) => ({ cadre: people(about, role) });
const posted = (one: Case) => ({ ...cadre(one), village: villages[one.about] });
const step = ({ about }: Case) => ({ village: villages[about], month: '2026-10' });
const photo = (one: Case) => ({ file: photoOf(people(one.about, one.role)) });
const leave = ({ about, role }: Case) => ({ leave: leaveId(people(about, role), 1) });
const nothing = () => ({});
const someImport = () => ({ import: 'import:none' });

/** The least each endpoint can be asked. */
export const inputs: Record<EndpointName, (one: Case) => unknown> = {
  'attendance.report': (one) => ({ ...posted(one), reason: '在村' }),
  'attendance.enter': (one) => ({ ...posted(one), day: '2026-11-19', means: 'paper' }),
  'attendance.recordTrip': (one) => ({
    ...posted(one),
    from: '2026-11-18',
    to: '2026-11-19',
    destination: '县城',
    purpose: '开会',
  }),
  'attendance.month': (one) => ({ ...cadre(one), month: '2026-11' }),
  'attendance.today': division,
  'attendance.unit': ({ about }) => ({
    unit: about === 'own' ? UNIT : OTHER_UNIT,
    month: '2026-11',
  }),
  'attendance.sheets': (one) => ({ ...division(one), month: '2026-10' }),
  'attendance.exportRegister': (one) => ({ ...division(one), month: '2026-10' }),
  'attendance.sumUp': step,
  'attendance.sign': step,
  'attendance.confirm': step,
  'attendance.sendBack': step,
  'attendance.correct': (one) => ({
    ...cadre(one),
    day: '2026-10-15',
    becomes: 'in-village',
    reason: '核对纸质签到',
  }),
  'ballot-box.cast': () => ({
    assembly: 'assembly:none',
    party: 'villagers',
    token: { nonce: '0'.repeat(64), output: '0'.repeat(128) },
    envelope: '0'.repeat(ENVELOPE_LENGTHS[0] ?? 0),
  }),
  'attendance.addPhoto': (one) => ({ ...cadre(one), day: '2026-11-20', file: photo(one).file }),
  // Bytes that are no picture: whoever may upload is told so.
  'files.upload': () => ({ picture: 'AAAA', thumbnail: 'AAAA' }),
  'files.link': photo,
  'files.waiting': division,
  'files.judge': (one) => ({ ...photo(one), verdict: 'clean' }),
  'home.show': nothing,
  'identity.bind': () => ({ code: 'AAAAA-AAAAA' }),
  'identity.bindByPhone': () => ({ phoneCode: 'no-such-code' }),
  'identity.askDesk': () => ({ system: 'windows', program: 'edge' }),
  'identity.seeDesk': () => ({ code: 'AAAA-AAAA' }),
  'identity.allowDesk': () => ({ code: 'AAAA-AAAA', allow: true }),
  'identity.issueCodes': (one) => ({ ...division(one), people: [] }),
  'identity.release': ({ about, role }) => ({ person: people(about, role), reason: '换手机' }),
  'inbox.list': nothing,
  'inbox.markSeen': (one) => ({ notices: [`notice:${people(one.about, one.role)}:entered`] }),
  'leave.preview': () => ({ kind: 'personal', from: '2026-11-23', to: '2026-11-24' }),
  'leave.apply': () => ({ kind: 'personal', from: '2026-11-23', to: '2026-11-24', reason: '有事' }),
  'leave.withdraw': leave,
  'leave.decide': (one) => ({ ...leave(one), decision: 'grant' }),
  'leave.return': (one) => ({ ...leave(one), on: '2026-11-20' }),
  'leave.filings': nothing,
  'leave.seeFiling': (one) => ({ filing: `filing:${leave(one).leave}` }),
  'leave.list': nothing,
  'leave.show': leave,
  'policy.show': nothing,
  'policy.choosePack': () => ({ pack: 'guizhou-2018', from: '2026-12-01' }),
  'policy.form': () => ({ rule: 'day-target' }),
  'policy.layValue': () => ({
    ...{ rule: 'trip-counts', from: '2026-12-01', value: { counts: true } },
    document: '县委组织部通知',
  }),
  'policy.dryRun': () => ({ rule: 'trip-counts', from: '2026-12-01', value: { counts: true } }),
  'policy.loadCalendar': () => ({
    year: 2027,
    holidays: { '2027-01-01': '元旦' },
    makeupWorkdays: {},
    source: '国务院办公厅通知',
  }),
  'roster.template': nothing,
  'roster.preview': ({ file }) => ({ name: '名册.xlsx', file }),
  'roster.startImport': ({ file }) => ({ name: '名册.xlsx', file, hash: '0'.repeat(64) }),
  'roster.continueImport': someImport,
  'roster.undoImport': someImport,
  'roster.imports': nothing,
  'roster.people': division,
  'roster.villages': division,
};
