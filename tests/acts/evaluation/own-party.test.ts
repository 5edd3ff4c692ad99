import { resultRef } from '../../../src/core/evaluation/places';
import { insert, replace } from '../../../src/core/records';
import { grantRef, postingRef } from '../../../src/core/roster/places';
import { postings, VILLAGE } from '../../fixtures/open-county';
import type { Village } from './village-assembly';
import {
  ballotFor,
  later,
  newBlinding,
  openAssembly,
  openVillage,
  planAssembly,
  planned,
} from './village-assembly';

let village: Village;
beforeEach(async () => {
  village = await openVillage();
});

/** 李一 is an official of the village now; the posting ended on a day. */
async function endPosting(to: string): Promise<void> {
  const { store, tenant } = village;
  const known = postings.find(({ person }) => person === 'member');
  if (!known) throw new Error('nobody is posted');
  const { posting } = await store.read({ posting: postingRef(tenant, 'member', known.from) });
  if (!posting) throw new Error('no posting');
  const grant = { person: 'member', role: 'village-official', scope: VILLAGE } as const;
  await store.commit([
    replace(posting, { ...posting.body, to }),
    insert(grantRef(tenant, 'member', grant.role, VILLAGE), { ...grant, from: '2026-01-01' }),
  ]);
}

const addMember = async (party: 'cadres' | 'village-cadres' | 'villagers', person = true) => {
  const { assembly } = await village.call('evaluation.plan', 'clerk', planned);
  const line = { party, name: '李一', ...(person ? { person: 'member' } : {}) };
  return village.refusal('evaluation.addToRoll', 'clerk', { assembly, lines: [line] });
};

test.each(['village-cadres', 'villagers'] as const)(
  'posted here on the first day of the quarter and rated for it: no ballot among the %s',
  async (party) => {
    await endPosting('2026-10-01');
    expect(await addMember(party)).toBe('party-wrong');
  },
);

test('not by name only either; among the cadres, yes', async () => {
  await endPosting('2026-10-01');
  expect(await addMember('villagers', false)).toBe('party-wrong');
  const lines = [{ party: 'cadres' as const, name: '李一', person: 'member' }];
  const assembly = `assembly:${VILLAGE}:2026-Q4:1`;
  expect(await village.refusal('evaluation.addToRoll', 'clerk', { assembly, lines })).toBe(
    undefined,
  );
});

test('gone before the quarter began, nobody rates them: an official like others', async () => {
  await endPosting('2026-09-30');
  expect(await addMember('village-cadres')).toBeUndefined();
});

test('posted between the roll and the opening: it does not open before the roll is put right', async () => {
  const { call, refusal, store, tenant } = village;
  const { assembly, officials } = await planAssembly(village, 12);
  const [known] = postings;
  if (!known) throw new Error('nobody is posted');
  const posting = { ...known, person: 'secretary', name: '王书记', from: '2026-11-20' };
  await store.commit([insert(postingRef(tenant, 'secretary', posting.from), posting)]);
  expect(await refusal('evaluation.open', 'clerk', { assembly })).toBe('party-wrong');
  await call('evaluation.removeFromRoll', 'clerk', { assembly, line: officials[0] ?? '' });
  const lines = [{ party: 'cadres' as const, name: '王书记', person: 'secretary' }];
  await call('evaluation.addToRoll', 'clerk', { assembly, lines });
  expect(await refusal('evaluation.open', 'clerk', { assembly })).toBeUndefined();
});

test('a ballot that rates one’s own party as well, or leaves somebody out, is void', async () => {
  const { call, store, tenant } = village;
  const { assembly, lines } = await openAssembly(village, 12);
  const good = ['good', 'good', 'good'] as const;
  const sealed = [[...good, 'good'], good.slice(1), ...Array.from({ length: 10 }, () => good)];
  for (const [index, ratings] of sealed.entries()) {
    const blinding = newBlinding();
    const asked = { assembly, line: lines[index] ?? '', blinded: blinding.blinded };
    const given = await call('evaluation.askTokenOnTablet', 'clerk', asked);
    const filled = { blinding, ratings: ratings as typeof good };
    const ballot = await ballotFor(village, { ...given, assembly }, filled);
    await call('ballot-box.cast', undefined, ballot);
  }
  await call('evaluation.close', 'clerk', { assembly });
  await call('evaluation.count', 'clerk', { assembly }, { now: later(60) });
  const { result } = await store.read({ result: resultRef(tenant, assembly) });
  const villagers = result?.body.parties.find(({ party }) => party === 'villagers');
  expect(villagers).toMatchObject({ ballots: 10, void: 2 });
});
