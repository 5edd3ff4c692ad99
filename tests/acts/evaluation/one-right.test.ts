import type { Store } from '../../../cloudfunctions/_backend/ports';
import { UnknownOutcome } from '../../../cloudfunctions/_backend/ports';
import { ENVELOPE_LENGTH } from '../../../src/core/evaluation/envelope';
import { lineRef, assemblyRef } from '../../../src/core/evaluation/places';
import { replace } from '../../../src/core/records';
import type { Village } from './village-assembly';
import {
  ballotFor,
  chance,
  inBox,
  later,
  newBlinding,
  openAssembly,
  openVillage,
} from './village-assembly';

const ratings = ['good', 'good', 'good'] as const;
let village: Village;
let assembly: string;
let lines: readonly string[];
let cadres: readonly string[];

beforeEach(async () => {
  village = await openVillage();
  ({ assembly, lines, cadres } = await openAssembly(village, 12));
});

const ask = (line: string, blinded: string, when = {}) =>
  village.answer('evaluation.askTokenOnTablet', 'clerk', { assembly, line, blinded }, when);
const code = async (answer: Promise<{ refusal?: { code: string } }>) =>
  (await answer).refusal?.code;

test('1,000 asks at once with different numbers on one line give one token', async () => {
  const line = lines[0] ?? '';
  const numbers = Array.from({ length: 1000 }, () => newBlinding().blinded);
  const answers = await Promise.all(numbers.map((blinded) => ask(line, blinded)));
  expect(answers.filter(({ output }) => output)).toHaveLength(1);
  const { found } = await village.store.read({ found: lineRef(village.tenant, line) });
  const won = numbers[answers.findIndex(({ output }) => output)];
  expect(found?.body.used?.blinded).toBe(won);
  expect(Object.keys(found?.body.used ?? {}).sort()).toEqual(['blinded', 'evaluation', 'means']);
});

describe.each(['before', 'after'])('an outcome lost %s the commit', (when) => {
  test('of asking: the saved number finishes with one ballot', async () => {
    const line = lines[1] ?? '';
    const blinding = newBlinding();
    let lost = 0;
    const faulty: Store = {
      ...village.store,
      async commit(writes) {
        if (lost > 8) return village.store.commit(writes);
        lost += 1;
        if (when === 'after' && lost === 1) await village.store.commit(writes);
        throw new UnknownOutcome();
      },
    };
    // All tries of the first call are lost before the commit, or it is found to have happened.
    await ask(line, blinding.blinded, { store: faulty });
    const { output } = await ask(line, blinding.blinded);
    if (!output) throw new Error('the number that was saved must get its answer');
    const ballot = await ballotFor(village, { ...output, assembly }, { blinding, ratings });
    await village.call('ballot-box.cast', undefined, ballot);
    await village.call('ballot-box.cast', undefined, ballot);
    expect(await inBox(village, assembly)).toHaveLength(1);
    expect(await code(ask(line, newBlinding().blinded))).toBe('right-used');
  });
});

test('asking is open from opening to closing; the saved number is answered after it too', async () => {
  const [first = '', second = ''] = lines;
  const { blinded } = newBlinding();
  const before = await ask(first, blinded);
  await village.call('evaluation.close', 'clerk', { assembly });
  expect(await ask(first, blinded)).toEqual(before);
  expect(await code(ask(second, newBlinding().blinded))).toBe('rights-closed');
});

test('a token is good for its own party and assembly only, and nobody can make one up', async () => {
  const blinding = newBlinding();
  const { output } = await ask(lines[0] ?? '', blinding.blinded);
  if (!output) throw new Error('no token');
  const ballot = await ballotFor(village, { ...output, assembly }, { blinding, ratings });
  const other = await openVillage();
  const { assembly: elsewhere } = await openAssembly(other, 12);
  const cast = (over: object) =>
    village.refusal('ballot-box.cast', undefined, { ...ballot, ...over });
  expect(await cast({ party: 'cadres' })).toBe('token-wrong');
  expect(await cast({ token: { ...ballot.token, nonce: '7'.repeat(64) } })).toBe('token-wrong');
  expect(elsewhere).toBe(assembly);
  const { tenant, store } = other;
  const { found } = await store.read({ found: assemblyRef(tenant, elsewhere) });
  expect(found?.body.fingerprint).toHaveLength(24);
  expect(await cast({ assembly: assembly.replace(/1$/, '2') })).toBe('assembly-unknown');
  expect(await cast({})).toBeUndefined();
  expect(await cast({ envelope: `${ballot.envelope.slice(0, -2)}00` })).toBe('token-spent');
});

test('slips: only once handed out, only here, and a lost one is good for nothing', async () => {
  const { call, refusal } = village;
  const { slips } = await call('evaluation.printSlips', 'clerk', { assembly, count: 3 });
  const [one, two] = slips;
  const line = lines[2] ?? '';
  const bySlip = (slip = '', over = {}) =>
    refusal('evaluation.askTokenBySlip', undefined, {
      ...{ assembly, slip, blinded: newBlinding().blinded },
      ...over,
    });
  expect(await bySlip('A'.repeat(27))).toBe('slip-unknown');
  expect(await bySlip(one?.code)).toBe('slip-not-handed');
  await call('evaluation.handSlip', 'clerk', { assembly, line, serial: '001' });
  const other = { assembly, line: lines[3] ?? '', serial: '001' };
  expect(await refusal('evaluation.handSlip', 'clerk', other)).toBe('slip-handed');
  const again = await call('evaluation.handSlip', 'clerk', { assembly, line, serial: '2' });
  expect(again.replaces).toBe('001');
  expect(await bySlip(one?.code)).toBe('slip-not-handed');
  expect(await bySlip(two?.code, { assembly: assembly.replace(/1$/, '2') })).toBe('slip-elsewhere');
  const scanned = await call('evaluation.scan', undefined, { slip: two?.code ?? '' });
  expect(scanned.slip).toEqual({ serial: '002', handed: true, party: 'villagers', way: 'secret' });
  expect(await bySlip(two?.code)).toBeUndefined();
  expect(await bySlip(two?.code)).toBe('right-used');
  const kept = JSON.stringify(
    await village.store.find(
      { collection: 'slip', tenants: [village.tenant], index: 'byAssembly', equals: [assembly] },
      { limit: 10 },
    ),
  );
  for (const { code: secret } of slips) expect(kept).not.toContain(secret);
});

test('somebody not on the roll, a number that is no point, a changed secret: each is told', async () => {
  const { refusal } = village;
  const blinded = newBlinding().blinded;
  const own = { assembly, blinded };
  expect(await refusal('evaluation.askToken', 'alone', own)).toBe('not-on-roll');
  expect(await refusal('evaluation.askToken', 'first', own)).toBe('party-signs');
  const line = lines[4] ?? '';
  expect(await code(ask(line, 'f'.repeat(64)))).toBe('token-request-wrong');
  expect(await code(ask(line, blinded, { secret: undefined }))).toBe('ballots-not-set-up');
  const another = { secret: 'another ballot secret, as long as the first' };
  expect(await code(ask(line, blinded, another))).toBe('ballot-secret-changed');
  expect(await code(ask(line, blinded))).toBeUndefined();
});

test('a cadre is rated and rates others, never their own party; and votes in one party only', async () => {
  const { call, refusal } = village;
  const wrong = { assembly, lines: [{ party: 'villagers' as const, name: '赵第一' }] };
  expect(await refusal('evaluation.addToRoll', 'clerk', wrong)).toBe('party-wrong');
  const twice = {
    assembly,
    lines: [{ party: 'cadres' as const, person: 'first', name: '赵第一' }],
  };
  expect(await refusal('evaluation.addToRoll', 'clerk', twice)).toBe('on-roll-already');
  const { code: wall } = await call('evaluation.show', 'clerk', { assembly });
  const { forms } = await call('evaluation.scan', undefined, { code: wall });
  for (const { party, rates } of forms) {
    expect(rates.map((each) => each.party)).not.toContain(party);
  }
  const line = cadres[0] ?? '';
  const three = { assembly, line, ratings: ['good', 'good', 'good'] as ['good', 'good', 'good'] };
  expect(await refusal('evaluation.rateSigned', 'clerk', three)).toBe('paper-form-wrong');
});

test('what nobody can read counts as void; more ballots than rights are not counted at all', async () => {
  const { call, refusal, store, tenant } = village;
  for (const [index, line] of lines.slice(0, 11).entries()) {
    const blinding = newBlinding();
    const { output } = await ask(line, blinding.blinded);
    if (!output) throw new Error('no token');
    const ballot = await ballotFor(village, { ...output, assembly }, { blinding, ratings });
    const junk = [...chance(ENVELOPE_LENGTH / 2)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    await call('ballot-box.cast', undefined, index === 0 ? { ...ballot, envelope: junk } : ballot);
  }
  await call('evaluation.close', 'clerk', { assembly });
  const { line } = await store.read({ line: lineRef(tenant, lines[0] ?? '') });
  if (!line) throw new Error('no line');
  const { used, ...unused } = line.body;
  await store.commit([replace(line, unused)]);
  const at = { now: later(60) };
  expect(await refusal('evaluation.count', 'clerk', { assembly }, at)).toBe('ballots-too-many');
  const { changed } = await store.read({ changed: lineRef(tenant, line.id) });
  if (!changed) throw new Error('no line');
  await store.commit([replace(changed, { ...changed.body, used })]);
  await call('evaluation.count', 'clerk', { assembly }, at);
  const query = { collection: 'evaluationResult', tenants: [tenant], index: 'byVillage' } as const;
  const [result] = (await store.find({ ...query, equals: ['hidden'] }, { limit: 1 })).records;
  const party = result?.body.parties.find((each) => each.party === 'villagers');
  expect(party).toMatchObject({ ballots: 10, void: 1 });
  expect(JSON.stringify(party?.questions)).not.toContain('counts');
});

test('two typings of the paper that differ are told by count and keep the box shut', async () => {
  const { call, refusal } = village;
  for (const line of lines.slice(0, 2)) {
    await call('evaluation.surrenderForPaper', 'clerk', { assembly, line });
  }
  const entry = (...rows: ('good' | 'poor')[]) => ({
    ...{ assembly, party: 'villagers' as const },
    sheets: rows.map((each) => ({ ratings: [each, each, each] })),
  });
  const three = entry('good', 'good', 'good');
  expect(await refusal('evaluation.enterPaper', 'clerk', three)).toBe('paper-too-many');
  await call('evaluation.enterPaper', 'clerk', entry('good', 'poor'));
  const second = await call('evaluation.enterPaper', 'county', entry('good', 'good'));
  expect(second.agrees).toBe(false);
  expect(second.differences).toContainEqual({ about: '李一', option: '差', first: 1, second: 0 });
  const third = entry('good', 'good');
  expect(await refusal('evaluation.enterPaper', 'secretary', third)).toBe('paper-entered');
  await call('evaluation.close', 'clerk', { assembly });
  const at = { now: later(60) };
  expect(await refusal('evaluation.count', 'clerk', { assembly }, at)).toBe('paper-differs');
  await call('evaluation.enterPaper', 'county', entry('poor', 'good'));
  expect(await refusal('evaluation.count', 'clerk', { assembly }, at)).toBeUndefined();
});
