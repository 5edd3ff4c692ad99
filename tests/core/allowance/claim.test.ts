import type { ClaimInput } from '../../../src/core/allowance/decide-claim';
import { decideClaim } from '../../../src/core/allowance/decide-claim';
import { tripClaimRef } from '../../../src/core/allowance/places';
import { decideSettleClaim, decideTakeBackClaim } from '../../../src/core/allowance/settle-claim';
import type { TripClaim } from '../../../src/core/allowance/trip-claim';
import type { Stored, Write } from '../../../src/core/records';
import { Refused } from '../../../src/core/refusal';
import * as fc from '../../support/random';
import { refusalOf } from '../../support/refusal-of';
import { TENANT, posting, stored as keep, written } from '../attendance/cases';
import { MONTH, UNIT, pack } from './cases';

const AT = '2026-11-20T02:00:00.000Z';
const dehong = pack('dehong-2021');
const me = { person: 'p1', name: '李一', postings: [posting()] };
const unit = { person: 'u1', name: '钱会计' };
const trip: ClaimInput = { month: MONTH, unit: UNIT, route: '芒市到新建村', km: 86, times: 1 };
type Claim = Stored<'tripClaim'>;

const facts = (stored?: Claim, today = '2026-11-20') => ({
  ...{ tenant: TENANT, today, at: AT, stored, pack: dehong },
});
function after(before: Claim | undefined, writes: readonly Write[]): Claim {
  const at = tripClaimRef(TENANT, 'p1', MONTH, UNIT);
  return keep(at, written<TripClaim>(writes, 'tripClaim'), (before?.version ?? 0) + 1);
}
const claimed = () => after(undefined, decideClaim(trip, me, facts()).writes);

test('a trip is claimed within the last twelve months and of a month one was posted in', () => {
  expect(claimed().body).toMatchObject({
    ...{ state: 'claimed', waitsFor: UNIT, km: 86, village: '533123100201' },
  });
  const old = { ...me, postings: [posting({ from: '2025-01-01' })] };
  const of = (month: string) => () => decideClaim({ ...trip, month }, old, facts());
  expect(of('2025-11')().output.state).toBe('claimed');
  expect(of('2026-10')().output.state).toBe('claimed');
  for (const month of ['2025-10', '2026-11']) {
    expect(refusalOf(of(month))).toMatchObject({ code: 'claim-month-wrong', field: 'month' });
  }
  const other = { ...trip, unit: 'unit:别的单位' };
  expect(refusalOf(() => decideClaim(other, me, facts())).code).toBe('no-posting');
});

test('no more trips than the document gives; none where it leaves the number open', () => {
  const many = { ...trip, times: 2 };
  expect(refusalOf(() => decideClaim(many, me, facts()))).toMatchObject({
    ...{ code: 'claim-times-many', field: 'times' },
  });
  const open = { ...facts(), pack: pack('county-2021') };
  expect(refusalOf(() => decideClaim(trip, me, open)).code).toBe('value-unset');
});

test('the unit agrees or hands back with a reason; nobody settles their own', () => {
  const settle = (agree: boolean, reason?: string, actors = [unit]) =>
    decideSettleClaim({ agree, reason }, { tenant: TENANT, at: AT, actors, stored: claimed() });
  expect(written<TripClaim>(settle(true).writes, 'tripClaim')).toMatchObject({ state: 'agreed' });
  expect(written<TripClaim>(settle(true).writes, 'tripClaim').waitsFor).toBeUndefined();
  expect(refusalOf(() => settle(false)).code).toBe('claim-reason-needed');
  const back = settle(false, '公里数不对');
  expect(written<{ text: string }>(back.writes, 'notice').text).toBe(
    '钱会计办理：您报的 10 月往返退回了，改好后可以再报。原因：公里数不对',
  );
  const own = [{ person: 'p1', name: '李一' }];
  expect(refusalOf(() => settle(true, undefined, own)).code).toBe('payment-own');
});

/** What the steps so far leave, told by itself. */
type Model = 'none' | TripClaim['state'];
const leads: Record<string, Partial<Record<Model, Model>>> = {
  claim: { none: 'claimed', 'handed-back': 'claimed', 'taken-back': 'claimed' },
  agree: { claimed: 'agreed' },
  back: { claimed: 'handed-back' },
  take: { claimed: 'taken-back', 'handed-back': 'taken-back' },
};

test('random sequences of claiming, agreeing, handing and taking back go as the model says', () => {
  const deeds = fc.array(fc.constantFrom('claim', 'agree', 'back', 'take'), { maxLength: 12 });
  fc.assert(
    fc.property(deeds, (sequence) => {
      let model: Model = 'none';
      let now: Claim | undefined;
      for (const deed of sequence) {
        const next: Model | undefined = leads[deed]?.[model];
        const writes = tried(deed, now);
        expect(writes !== undefined).toBe(next !== undefined);
        if (writes) now = after(now, writes);
        model = next ?? model;
        expect(now?.body.state ?? 'none').toBe(model);
        expect(now?.body.waitsFor !== undefined).toBe(model === 'claimed');
      }
    }),
    { numRuns: 300 },
  );
});

function tried(deed: string, stored: Claim | undefined): readonly Write[] | undefined {
  const by = { tenant: TENANT, at: AT, actors: [unit], stored };
  try {
    if (deed === 'claim') return decideClaim(trip, me, facts(stored)).writes;
    if (deed === 'take') return decideTakeBackClaim(me, { stored, at: AT }).writes;
    return decideSettleClaim({ agree: deed === 'agree', reason: '看' }, by).writes;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
