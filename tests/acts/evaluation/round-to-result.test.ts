import { emptyBoxes } from '../../../cloudfunctions/evaluation/empty-boxes';
import { closeLate, countClosed } from '../../../cloudfunctions/evaluation/run-on-time';
import { makeKeyedHash } from '../../../cloudfunctions/_backend/hosts/keyed-hash';
import { assemblyRef, resultRef, roundRef } from '../../../src/core/evaluation/places';
import type { RatingOption } from '../../../src/core/policy/kinds/evaluation-words';
import { portsOver } from '../../support/ports';
import { storesToTry } from '../../support/stores';
import type { Village } from './village-assembly';
import {
  SECRET,
  ballotFor,
  inBox,
  later,
  newBlinding,
  openAssembly,
  openVillage,
  planAssembly,
  planned,
  voteOnTablet,
} from './village-assembly';

/** The villagers’ form: the two cadres by name, then the village cadres as one. */
const kind: RatingOption[] = ['good', 'fair', 'good'];
const stern: RatingOption[] = ['good', 'poor', 'unknown'];

const timed = (village: Village, now: string) =>
  portsOver(village.store, {
    now: () => Date.parse(now),
    ballotSecret: makeKeyedHash(SECRET),
  });

async function resultOf({ store, tenant }: Village, assembly: string) {
  return (await store.read({ at: resultRef(tenant, assembly) })).at?.body;
}

describe.each(storesToTry())('on %s', (_name, open) => {
  test('from round to result: phone, slip, tablet, paper and signed, counted and emptied', async () => {
    const village = await openVillage(await open());
    const { call, refusal, store, tenant } = village;
    const { assembly, cadres, lines } = await planAssembly(village, 13);
    const printed = await call('evaluation.printSlips', 'clerk', { assembly, count: 3 });
    expect(printed.slips.map(({ serial }) => serial)).toEqual(['001', '002', '003']);
    await call('evaluation.handSlip', 'clerk', { assembly, line: lines[0] ?? '', serial: '2' });
    await call('evaluation.open', 'clerk', { assembly });

    // A slip, by somebody who is nobody here.
    const blinding = newBlinding();
    const slip = printed.slips[1]?.code ?? '';
    const asked = { assembly, slip, blinded: blinding.blinded };
    const given = await call('evaluation.askTokenBySlip', undefined, asked);
    const ballot = await ballotFor(
      village,
      { ...given, assembly },
      { blinding, ratings: kind, comment: '路修得好' },
    );
    await call('ballot-box.cast', undefined, ballot);
    for (const line of lines.slice(1, 10)) await voteOnTablet(village, { assembly, line }, stern);
    await voteOnTablet(village, { assembly, line: lines[10] ?? '' }, kind);
    await call('evaluation.surrenderForPaper', 'clerk', { assembly, line: lines[11] ?? '' });
    const ratings: RatingOption[] = ['good', 'middling'];
    await call('evaluation.rateSigned', 'first', { assembly, ratings });
    await call('evaluation.rateSigned', 'clerk', { assembly, line: cadres[1] ?? '', ratings });

    const paper = { assembly, party: 'villagers', sheets: [{ ratings: kind }] } as const;
    await call('evaluation.enterPaper', 'clerk', { ...paper, sheets: [...paper.sheets] });
    await call('evaluation.close', 'clerk', { assembly });
    expect(await refusal('ballot-box.cast', undefined, ballot)).toBeUndefined();
    expect(await refusal('evaluation.count', 'clerk', { assembly }, { now: later(59) })).toBe(
      'count-too-early',
    );
    expect(await refusal('evaluation.count', 'clerk', { assembly }, { now: later(60) })).toBe(
      'paper-missing',
    );
    const second = { ...paper, sheets: [...paper.sheets] };
    const { agrees } = await call('evaluation.enterPaper', 'secretary', second);
    expect(agrees).toBe(true);
    await call('evaluation.count', 'clerk', { assembly }, { now: later(60) });

    const result = await resultOf(village, assembly);
    const villagers = result?.parties.find(({ party }) => party === 'villagers');
    expect(villagers).toEqual({
      ...{ party: 'villagers', way: 'secret', onRoll: 13, ballots: 12, void: 0 },
      used: { phone: 0, slip: 1, tablet: 10, paper: 1, signed: 0 },
      questions: [
        { subject: 'cadres:first', ratedOn: 'results', withheld: 'nearly-alike' },
        {
          ...{ subject: 'cadres:member', ratedOn: 'results' },
          counts: { good: 0, fair: 3, middling: 0, poor: 9, unknown: 0 },
        },
        {
          ...{ subject: 'village-cadres', ratedOn: 'work' },
          counts: { good: 3, fair: 0, middling: 0, poor: 0, unknown: 9 },
        },
      ],
      comments: 'kept',
    });
    expect(result?.parties.find(({ party }) => party === 'cadres')).toEqual({
      ...{ party: 'cadres', way: 'signed', onRoll: 2, ballots: 2, void: 0, questions: [] },
      ...{ used: { phone: 0, slip: 0, tablet: 0, paper: 0, signed: 2 }, comments: 'dropped' },
    });
    expect(result?.standings).toEqual([
      { subject: 'cadres:first', standing: 'unset' },
      { subject: 'cadres:member', standing: 'unset', percent: 25 },
      { subject: 'village-cadres', standing: 'unset', percent: 25 },
      { subject: 'villagers', standing: 'too-few' },
    ]);
    expect(result?.comments).toEqual([
      { number: 1, party: 'villagers', text: '路修得好', state: 'unread' },
    ]);

    await emptyBoxes.run(timed(village, later(120)), tenant);
    await emptyBoxes.run(timed(village, later(180)), tenant);
    expect(await inBox(village, assembly)).toEqual([]);
    await call('evaluation.publish', 'clerk', { assembly });
    const { found } = await store.read({ found: assemblyRef(tenant, assembly) });
    expect(found?.body.state).toBe('published');
    expect(found?.body.steps.map(({ step }) => step)).toEqual([
      ...['plan', 'open', 'close', 'count', 'empty-box', 'publish'],
    ]);
  });
});

let village: Village;
beforeEach(async () => {
  village = await openVillage();
});

test('the window: planned to its last day and not the day after; a round ends with it', async () => {
  const { call, refusal, store, tenant } = village;
  const plan = { ...planned, day: '2027-01-16' };
  expect(await refusal('evaluation.plan', 'clerk', plan)).toBe('assembly-day-outside');
  const { assembly } = await call('evaluation.plan', 'clerk', { ...planned, day: '2027-01-15' });
  const state = async () => (await store.read({ at: roundRef(tenant, '2026-Q4') })).at?.body.state;
  await closeLate.run(timed(village, '2027-01-15T15:59:59Z'), tenant);
  expect(await state()).toBe('open');
  await closeLate.run(timed(village, '2027-01-15T16:00:00Z'), tenant);
  expect(await state()).toBe('ended');
  const late = { now: '2027-01-15T16:00:00Z' };
  expect(await refusal('evaluation.open', 'clerk', { assembly }, late)).toBe(
    'assembly-day-outside',
  );
});

test('a round is opened once, not before its quarter and not after its window', async () => {
  const { refusal } = village;
  const open = (quarter: string, now?: string) =>
    refusal('evaluation.openRound', 'county', { quarter }, now ? { now } : {});
  expect(await open('2026-Q4')).toBe('round-open');
  expect(await open('2027-Q1')).toBe('round-too-early');
  expect(await open('2027-Q1', '2026-12-31T16:00:00Z')).toBeUndefined();
  expect(await open('2026-Q3')).toBe('round-too-late');
  expect(await open('2026-Q3', '2026-10-15T15:59:59Z')).toBeUndefined();
});

test('k decides how a party votes: one fewer signs, and no slip or paper is good there', async () => {
  const { assembly, lines } = await openAssembly(village, 9);
  const { call, refusal } = village;
  const line = lines[0] ?? '';
  const blinded = newBlinding().blinded;
  const asked = { assembly, line, blinded };
  expect(await refusal('evaluation.askTokenOnTablet', 'clerk', asked)).toBe('party-signs');
  expect(await refusal('evaluation.surrenderForPaper', 'clerk', { assembly, line })).toBe(
    'party-signs',
  );
  await call('evaluation.rateSigned', 'clerk', { assembly, line, ratings: kind });
  const other = await openVillage();
  const ten = await openAssembly(other, 10);
  const secret = { assembly: ten.assembly, line: ten.lines[0] ?? '' };
  expect(await other.refusal('evaluation.rateSigned', 'clerk', { ...secret, ratings: kind })).toBe(
    'party-secret',
  );
  await other.call('evaluation.askTokenOnTablet', 'clerk', { ...secret, blinded });
});

test('nine ballots of ten people give no number, no comment and no standing', async () => {
  const { assembly, lines } = await openAssembly(village, 10);
  for (const line of lines.slice(0, 9)) {
    await voteOnTablet(village, { assembly, line }, stern, '这条会被删掉');
  }
  await village.call('evaluation.close', 'clerk', { assembly });
  await countClosed.run(timed(village, later(59)), village.tenant);
  expect(await resultOf(village, assembly)).toBeUndefined();
  await countClosed.run(timed(village, later(60)), village.tenant);
  const result = await resultOf(village, assembly);
  const text = JSON.stringify(result);
  expect(text).not.toMatch(/counts|percent|删掉/);
  expect(result?.parties.find(({ party }) => party === 'villagers')).toMatchObject({
    ...{ ballots: 9, comments: 'dropped' },
    questions: [{ withheld: 'too-few' }, { withheld: 'too-few' }, { withheld: 'too-few' }],
  });
  expect(result?.standings.map(({ standing }) => standing)).toEqual(Array(4).fill('too-few'));
});
