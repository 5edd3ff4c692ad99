import type { AnyAct } from '../../cloudfunctions/_backend/act';
import type { Answer } from '../../cloudfunctions/_backend/perform';
import { perform } from '../../cloudfunctions/_backend/perform';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { adoptionActs } from '../../cloudfunctions/adoption/acts';
import { allowanceActs } from '../../cloudfunctions/allowance/acts';
import { assessmentActs } from '../../cloudfunctions/assessment/acts';
import { attendanceActs } from '../../cloudfunctions/attendance/acts';
import { awardsActs } from '../../cloudfunctions/awards/acts';
import { ballotBoxActs } from '../../cloudfunctions/ballot-box/acts';
import { evaluationActs } from '../../cloudfunctions/evaluation/acts';
import { checkActs } from '../../cloudfunctions/check/acts';
import { formsActs } from '../../cloudfunctions/forms/acts';
import { filesActs } from '../../cloudfunctions/files/acts';
import { handoverActs } from '../../cloudfunctions/handover/acts';
import { fundsActs } from '../../cloudfunctions/funds/acts';
import { homeActs } from '../../cloudfunctions/home/acts';
import { identityActs } from '../../cloudfunctions/identity/acts';
import { inboxActs } from '../../cloudfunctions/inbox/acts';
import { leaveActs } from '../../cloudfunctions/leave/acts';
import { logActs } from '../../cloudfunctions/log/acts';
import { overviewActs } from '../../cloudfunctions/overview/acts';
import { policyActs } from '../../cloudfunctions/policy/acts';
import { proposalActs } from '../../cloudfunctions/proposal/acts';
import { publicityActs } from '../../cloudfunctions/publicity/acts';
import { rosterActs } from '../../cloudfunctions/roster/acts';
import { sharingActs } from '../../cloudfunctions/sharing/acts';
import { unitAssessmentActs } from '../../cloudfunctions/unit-assessment/acts';
import type { EndpointName } from '../../src/contract/contract';
import { contract } from '../../src/contract/contract';
import { replace } from '../../src/core/records';
import { callerOf } from '../../src/core/roster/caller';
import { callerRef, grantRef, personRef } from '../../src/core/roster/places';
import {
  NOW,
  TENANT,
  VILLAGE,
  openidOf,
  countyPorts,
  settleCounty,
} from '../fixtures/small-county';
import { memoryStore } from '../support/memory-store';
import { faultsInto } from '../support/ports';
import { settleAdoptions } from './adoptions';
import { settleAllowances } from './allowances';
import { settleAssessments } from './assessments';
import { settleAssemblies } from './assemblies';
import { settleAwards } from './awards';
import { assemblyVillages, cast, roles } from './cast';
import { divisions } from './areas';
import { inputs } from './inputs';
import { settleExports } from './exports';
import { settleFunds } from './funds';
import { settleLeaves } from './leaves';
import { settleLogs } from './logs';
import { settlePhotos } from './photos';
import { settleSuccessions } from './successions';
import { settleStories } from './stories';
import { settleProposals } from './proposals';
import { settleChecks } from './checks';
import { adoptionTable } from './table-adoption';
import { allowanceTable } from './table-allowance';
import { assessmentTable } from './table-assessment';
import { attendanceTable } from './table-attendance';
import { awardsTable } from './table-awards';
import { evaluationVillageTable } from './table-evaluation-village';
import { delegationTable } from './table-delegation';
import { evaluationTable } from './table-evaluation';
import { checkTable } from './table-check';
import { filesTable } from './table-files';
import { formsTable } from './table-forms';
import { handoverTable } from './table-handover';
import { fundsTable } from './table-funds';
import { leaveTable } from './table-leave';
import { logTable } from './table-log';
import { monthEndTable } from './table-month-end';
import { overviewTable } from './table-overview';
import { officeTable } from './table-office';
import { proposalTable } from './table-proposal';
import { publicityTable } from './table-publicity';
import { sharingTable } from './table-sharing';
import { unitAssessmentTable } from './table-unit-assessment';
import { settleUnitYears } from './unit-years';

const acts: AnyAct[] = [
  ...adoptionActs,
  ...allowanceActs,
  ...assessmentActs,
  ...attendanceActs,
  ...awardsActs,
  ...ballotBoxActs,
  ...evaluationActs,
  ...checkActs,
  ...filesActs,
  ...formsActs,
  ...handoverActs,
  ...fundsActs,
  ...homeActs,
  ...identityActs,
  ...inboxActs,
  ...leaveActs,
  ...logActs,
  ...overviewActs,
  ...policyActs,
  ...proposalActs,
  ...publicityActs,
  ...rosterActs,
  ...sharingActs,
  ...unitAssessmentActs,
];
const table: Record<string, string> = {
  ...adoptionTable,
  ...allowanceTable,
  ...assessmentTable,
  ...attendanceTable,
  ...awardsTable,
  ...evaluationVillageTable,
  ...delegationTable,
  ...evaluationTable,
  ...checkTable,
  ...filesTable,
  ...formsTable,
  ...handoverTable,
  ...fundsTable,
  ...leaveTable,
  ...logTable,
  ...monthEndTable,
  ...officeTable,
  ...overviewTable,
  ...proposalTable,
  ...publicityTable,
  ...sharingTable,
  ...unitAssessmentTable,
};

interface Cell {
  readonly role: string;
  readonly about: string;
  readonly expected: string;
}

/** Lines of roles with one word per column under the heading. */
function cellsOf(text: string): Cell[] {
  const [heading = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const columns = heading.trim().split(/\s+/);
  return lines.flatMap((line) => {
    const words = line.trim().split(/\s+/);
    const expected = words.slice(-columns.length);
    return words
      .slice(0, -columns.length)
      .flatMap((role) =>
        columns.map((about, i) => ({ role, about, expected: expected[i] ?? 'missing' })),
      );
  });
}

const words: Record<string, string> = {
  'sign-in-needed': 'sign',
  'not-bound': 'bind',
  'not-allowed': 'no',
  'out-of-scope': 'out',
};
/** Refusals that would mean the call was never put to the test. */
const wrongCalls = ['input-invalid', 'key-missing', 'key-reused', 'busy-retry'];

function wordFor(answer: Answer): string {
  if ('fault' in answer) return 'fault';
  if ('output' in answer) return 'ok';
  const { code } = answer.refusal;
  return wrongCalls.includes(code) ? code : (words[code] ?? 'ok');
}

let keys = 0;

async function ask(store: Store, name: string, role: string, input: unknown, now?: number) {
  const act = acts.find(({ endpoint }) => endpoint === name);
  if (!act) throw new Error(`no act for ${name}`);
  keys += 1;
  const openid = role === 'nobody' ? undefined : openidOf(role);
  const faults: unknown[] = [];
  const call = { tenant: TENANT, openid, key: `key-${keys}`, input };
  const answer = await perform(
    act,
    call,
    countyPorts(store, { logFault: faultsInto(faults), now: () => now ?? NOW }),
  );
  return { answer, faults };
}

test('every endpoint has its rows, and every row its roles', () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(contract).sort());
  expect(acts.map(({ endpoint }) => endpoint).sort()).toEqual(Object.keys(contract).sort());
  for (const [name, text] of Object.entries(table)) {
    const cells = cellsOf(text);
    const columns = new Set(cells.map(({ about }) => about));
    const named = [...columns].flatMap((about) =>
      cells.filter((cell) => cell.about === about).map(({ role }) => role),
    );
    expect([name, [...named].sort()]).toEqual([name, [...columns].flatMap(() => roles).sort()]);
    for (const { expected } of cells) {
      expect(['ok', 'out', 'no', 'bind', 'sign', '-']).toContain(expected);
    }
  }
});

/** What the endpoints of a feature are about, besides the county and its pictures. */
const settlers: Record<string, (store: Store) => Promise<unknown>> = {
  adoption: (store) => settleAdoptions(store, cast),
  assessment: (store) => settleAssessments(store, cast),
  awards: (store) => settleAwards(store, cast),
  allowance: (store) => settleAllowances(store, cast),
  check: (store) => settleChecks(store, cast, Object.values(divisions)),
  evaluation: (store) => settleAssemblies(store, assemblyVillages, { village: VILLAGE, roles }),
  forms: (store) => settleExports(store, Object.values(divisions)),
  handover: (store) => settleSuccessions(store, cast),
  funds: (store) => settleFunds(store, assemblyVillages),
  leave: (store) => settleLeaves(store, cast),
  log: (store) => settleLogs(store, cast),
  proposal: (store) => settleProposals(store, cast),
  publicity: (store) => settleStories(store, cast),
  'unit-assessment': settleUnitYears,
};

/** Features that are about what others settle too. */
const needs: Record<string, readonly string[]> = {
  adoption: ['publicity', 'adoption'],
  forms: ['forms', 'evaluation'],
  sharing: ['publicity'],
  home: Object.keys(settlers),
  inbox: Object.keys(settlers),
};

/**
 * The county with what a feature needs; the first screen and the inbox see all of it. In plain maps,
 * which the stores' suite judges: nearly every endpoint changes a county of its own.
 */
async function settledFor(feature: string): Promise<Store> {
  const store = memoryStore();
  await settleCounty(store, cast);
  await settlePhotos(store, cast);
  for (const name of needs[feature] ?? [feature]) await settlers[name]?.(store);
  return store;
}

/** Queries write nothing, so those of one feature look at one county. */
const looked = new Map<string, Promise<Store>>();

function storeFor(name: string): Promise<Store> {
  const [feature = ''] = name.split('.');
  if (contract[name as EndpointName].kind !== 'query') return settledFor(feature);
  const store = looked.get(feature) ?? settledFor(feature);
  looked.set(feature, store);
  return store;
}

describe.each(Object.keys(table))('%s', (name) => {
  test('lets through whom it should, and refuses the rest for the right reason', async () => {
    const store = await storeFor(name);
    const template = await ask(store, 'roster.template', 'county', {});
    const file = (template.answer as { output: { base64: string } }).output.base64;
    const cells = cellsOf(table[name] ?? '').filter(({ expected }) => expected !== '-');
    const seen: Cell[] = [];
    for (const { role, about } of cells) {
      const input = inputs[name as EndpointName]({ role, about, file });
      const { answer, faults } = await ask(store, name, role, input);
      if (faults[0]) throw faults[0];
      if ('output' in answer) contract[name as EndpointName].output.parse(answer.output);
      seen.push({ role, about, expected: wordFor(answer) });
    }
    expect(seen).toEqual(cells);
  });
});

describe('what was granted', () => {
  let store: Store;

  beforeEach(async () => {
    store = memoryStore();
    await settleCounty(store, cast);
  });

  test('ends with its last day: the call after midnight in China is refused', async () => {
    const lastMoment = Date.parse('2026-11-19T15:59:59Z');
    const people = { division: '533123' };
    const before = await ask(store, 'roster.people', 'expired', people, lastMoment);
    expect(wordFor(before.answer)).toBe('ok');
    const after = await ask(store, 'roster.people', 'expired', people, lastMoment + 1000);
    expect(wordFor(after.answer)).toBe('no');
  });

  test('is gone with the next call once the roster ends the grant', async () => {
    const division = { division: '533123104' };
    expect(wordFor((await ask(store, 'roster.people', 'township', division)).answer)).toBe('ok');
    const found = await store.read({
      person: personRef(TENANT, 'township'),
      caller: callerRef(TENANT, openidOf('township')),
      grant: grantRef(TENANT, 'township', 'township-officer', '533123104'),
    });
    const { person, caller, grant } = found;
    if (!person || !caller || !grant) throw new Error('the township officer is on the roster');
    const ended = { ...grant.body, to: '2026-11-19' };
    await store.commit([
      replace(grant, ended),
      replace(caller, callerOf('township', person.body, [], [ended])),
    ]);
    expect(wordFor((await ask(store, 'roster.people', 'township', division)).answer)).toBe('no');
  });

  test('is gone with the next call once the binding is undone', async () => {
    const people = { division: '533123104' };
    expect(wordFor((await ask(store, 'roster.people', 'township', people)).answer)).toBe('ok');
    await ask(store, 'identity.release', 'county', { person: 'township', reason: '调离' });
    expect(wordFor((await ask(store, 'roster.people', 'township', people)).answer)).toBe('bind');
  });
});
