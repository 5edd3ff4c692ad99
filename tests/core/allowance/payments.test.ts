import type { Payer } from '../../../src/core/allowance/payer';
import { dueBy } from '../../../src/core/allowance/due-by';
import type { PaymentInput } from '../../../src/core/allowance/record-payments';
import { decidePayments } from '../../../src/core/allowance/record-payments';
import { decideReversal } from '../../../src/core/allowance/reverse-payment';
import type { AllowancePaid } from '../../../src/core/allowance/payments';
import { standingOf } from '../../../src/core/allowance/payments';
import { paidRef } from '../../../src/core/allowance/places';
import type { Stored } from '../../../src/core/records';
import { refusalOf } from '../../support/refusal-of';
import { TENANT, stored as keep, written } from '../attendance/cases';
import { MONTH, UNIT, confirmed, corrected, days, monthOf, pack, present } from './cases';

const TODAY = '2026-11-20';
const AT = '2026-11-20T02:00:00.000Z';
const officer = { person: 'u1', name: '钱会计' };
const asked: PaymentInput = {
  ...{ unit: UNIT, month: MONTH, kind: 'living', on: TODAY },
  people: [{ cadre: 'p1', fen: 120_000 }],
};
type Paid = Stored<'allowancePaid'>;

function facts(paid?: Paid, sheet = confirmed(days(20))) {
  return {
    ...{ tenant: TENANT, today: TODAY, at: AT, actors: [officer], pack: pack('qinghai-2018') },
    payers: ['unit'] as Payer[],
    payees: new Map([['p1', { one: monthOf([sheet]), stored: paid }]]),
  };
}

function recorded(input: PaymentInput, from = facts()): Paid {
  const body = written<AllowancePaid>(decidePayments(input, from).writes, 'allowancePaid');
  const before = from.payees.get('p1')?.stored;
  return keep(paidRef(TENANT, 'p1', MONTH, UNIT), body, (before?.version ?? 0) + 1);
}

test('what is left is recorded without a word, and whoever was paid is told', () => {
  const { output, writes } = decidePayments(asked, facts());
  expect(output).toEqual({ recorded: 1, fen: 120_000 });
  expect(written<AllowancePaid>(writes, 'allowancePaid')).toMatchObject({
    ...{ person: 'p1', name: '李一', month: MONTH, unit: UNIT, village: '533123100201' },
    payments: [{ kind: 'living', fen: 120_000, on: TODAY, by: 'u1', byName: '钱会计', at: AT }],
  });
  expect(written<{ person: string; text: string }>(writes, 'notice')).toMatchObject({
    person: 'p1',
    text: '钱会计登记：10 月的生活补助已发 1200 元（11 月 20 日）。没有收到请告诉单位。',
  });
});

test('one fen more or less needs a word why', () => {
  for (const fen of [119_999, 120_001]) {
    const people = [{ cadre: 'p1', fen }];
    expect(refusalOf(() => decidePayments({ ...asked, people }, facts()))).toMatchObject({
      ...{ code: 'payment-differs', field: 'people.0.fen' },
    });
    const said = decidePayments({ ...asked, people, note: '扣回上月多发' }, facts());
    expect(said.output.fen).toBe(fen);
  }
  // Paid twice is paid too much: the second list finds nothing left.
  const once = facts(recorded(asked));
  expect(refusalOf(() => decidePayments(asked, once)).message).toContain('李一现在未发 0 元');
});

test('recorded by another than the document names, it says why', () => {
  // 青海：派出单位支出.
  const county = { ...facts(), payers: ['county' as const] };
  expect(refusalOf(() => decidePayments(asked, county))).toMatchObject({
    ...{ code: 'payment-not-payer', field: 'otherPayer' },
    message: expect.stringContaining('由派出单位支出') as unknown,
  });
  // A word about the sum is no word about the payer.
  expect(refusalOf(() => decidePayments({ ...asked, note: '预发' }, county)).code).toBe(
    'payment-not-payer',
  );
  const said = recorded({ ...asked, otherPayer: '单位委托县里代发' }, county);
  expect(said.body.payments).toMatchObject([{ note: '单位委托县里代发' }]);
  expect(recorded(asked, { ...facts(), payers: ['unit', 'county'] }).body.payments).toHaveLength(1);
  // Nobody is named for the other kinds.
  const phone = { ...asked, kind: 'phone' as const };
  const dehong = { ...county, pack: pack('dehong-2021') };
  expect(refusalOf(() => decidePayments(phone, dehong)).code).toBe('payment-differs');
});

test('before the sheet is confirmed nothing is due, so a payment says why', () => {
  const sheet = { ...confirmed(days(20)), state: 'signed' as const };
  const early = facts(undefined, sheet);
  expect(refusalOf(() => decidePayments(asked, early)).message).toContain('还不能算');
  expect(decidePayments({ ...asked, note: '先按上月预发' }, early).output.recorded).toBe(1);
});

test('a correction after paying leaves a difference, which is paid or had back by itself', () => {
  const paid = recorded(asked);
  const more = corrected(confirmed(days(20)), '2026-10-25', present('2026-10-25'));
  const rest = { ...asked, people: [{ cadre: 'p1', fen: 6000 }] };
  expect(recorded(rest, facts(paid, more)).body.payments).toHaveLength(2);
  const less = corrected(confirmed(days(20)), '2026-10-01', {});
  const back = { ...asked, people: [{ cadre: 'p1', fen: -6000 }] };
  const { writes } = decidePayments(back, facts(paid, less));
  expect(written<{ text: string }>(writes, 'notice').text).toContain('收回 60 元');
});

test('the day lies in or after the month and not ahead', () => {
  for (const on of ['2026-10-01', TODAY]) {
    expect(decidePayments({ ...asked, on }, facts()).output.recorded).toBe(1);
  }
  for (const on of ['2026-09-30', '2026-11-21']) {
    expect(refusalOf(() => decidePayments({ ...asked, on }, facts()))).toMatchObject({
      ...{ code: 'payment-day-wrong', field: 'on' },
    });
  }
});

test('a name twice, a stranger, oneself, a kind the document lacks: nothing is recorded', () => {
  const [one] = asked.people;
  const twice = { ...asked, people: [one!, one!] };
  expect(refusalOf(() => decidePayments(twice, facts())).code).toBe('payment-twice-named');
  const stranger = { ...asked, people: [one!, { cadre: 'p9', fen: 1 }] };
  expect(refusalOf(() => decidePayments(stranger, facts())).code).toBe('payment-not-posted');
  for (const actors of [
    [{ person: 'p1', name: '李一' }],
    [{ person: 'u1', name: '钱会计代李一', onBehalfOf: { person: 'p1', name: '李一' } }],
  ]) {
    const own = { ...facts(), actors };
    expect(refusalOf(() => decidePayments(asked, own)).code).toBe('payment-own');
  }
  const phone = { ...asked, kind: 'phone' as const };
  expect(refusalOf(() => decidePayments(phone, facts())).code).toBe('payment-not-ruled');
});

test('an entry is taken back once, by another; neither goes away', () => {
  const paid = recorded(asked);
  const by = { tenant: TENANT, at: AT, actors: [officer] };
  const undo = { number: 0, reason: '记错了人' };
  const { writes } = decideReversal(undo, { ...by, stored: paid });
  const after = keep(paid, written<AllowancePaid>(writes, 'allowancePaid'), 2);
  expect(after.body.payments).toMatchObject([
    { fen: 120_000 },
    { fen: -120_000, reverses: 0, note: '记错了人', on: TODAY },
  ]);
  const line = { kind: 'living' as const, due: 120_000 };
  expect(standingOf(line, after.body.payments, undefined, TODAY).left).toBe(120_000);
  const again = (number: number) =>
    refusalOf(() => decideReversal({ number, reason: '再来' }, { ...by, stored: after })).code;
  expect([again(0), again(1), again(2)]).toEqual([
    ...['payment-taken-back', 'payment-taken-back', 'payment-unknown'],
  ]);
  const own = { ...by, actors: [{ person: 'p1', name: '李一' }], stored: paid };
  expect(refusalOf(() => decideReversal(undo, own)).code).toBe('payment-own');
});

test('Dehong: by the end of the month after, late when the third month after is over', () => {
  const by = dueBy(MONTH, pack('dehong-2021'));
  expect(by).toEqual({ expected: '2026-11-30', latest: '2027-01-31' });
  const line = { kind: 'living' as const, due: 100 };
  const on = (today: string, due: number | undefined = 100) =>
    standingOf({ ...line, due }, [], by, today).state;
  expect([on('2027-01-31'), on('2027-02-01')]).toEqual(['due', 'late']);
  expect(on('2027-02-01', 0)).toBe('nothing');
  expect(standingOf({ kind: 'living' }, [], by, '2027-02-01').state).toBe('open');
  // Qinghai sets no time: nothing is late, however long it takes.
  expect(dueBy(MONTH, pack('qinghai-2018'))).toBeUndefined();
  expect(standingOf(line, [], undefined, '2030-01-01').state).toBe('due');
});

test('paid to the fen, too little, too much', () => {
  const line = { kind: 'living' as const, due: 120_000 };
  const { payments } = recorded(asked).body;
  const stand = (due: number) => standingOf({ ...line, due }, payments, undefined, TODAY);
  expect(stand(120_000)).toEqual({ state: 'settled', paid: 120_000, left: 0 });
  expect(stand(120_001)).toEqual({ state: 'due', paid: 120_000, left: 1 });
  expect(stand(119_999)).toEqual({ state: 'over', paid: 120_000, left: -1 });
});
