import type { Instant } from '../calendar/day';
import { dayInWords, monthInWords } from '../calendar/in-words';
import { sayYuan } from '../money';
import { noticeTo } from '../notice/notice';
import type { Write } from '../records';
import { allowanceWords } from './kinds';
import type { AllowancePaid, Payment } from './payments';
import type { ClaimDeed, TripClaim } from './trip-claim';

interface Told {
  readonly tenant: string;
  readonly at: Instant;
}

/** To who was paid: what a payer says was paid can be compared with what came. */
export function tellPaid(paid: AllowancePaid, payment: Payment, { tenant, at }: Told): Write[] {
  const { person, month, unit, payments } = paid;
  const { kind, fen, on, byName, note, reverses } = payment;
  const what = `${monthInWords(month)}的${allowanceWords[kind]}`;
  const said =
    reverses === undefined
      ? `${fen < 0 ? '收回' : '已发'} ${sayYuan(Math.abs(fen))}（${dayInWords(on)}）。没有收到请告诉单位。`
      : `有一笔 ${sayYuan(-fen)} 的发放记录冲销了。`;
  const text = `${byName}登记：${what}${said}${note ? `说明：${note}` : ''}`;
  const about = `${month}:${unit}:${payments.length}`;
  const leadsTo = { page: 'my-allowances' as const, month };
  return [noticeTo(person, { kind: 'allowance', about, text, leadsTo }, { tenant, at })];
}

const claimWords: Partial<Readonly<Record<ClaimDeed, string>>> = {
  agree: '核对无误，等发放。',
  'hand-back': '退回了，改好后可以再报。',
};

/** To who claimed: what the unit made of it. */
export function tellClaim(
  claim: TripClaim,
  { deed, byName, remark }: { deed: ClaimDeed; byName: string; remark?: string | undefined },
  { tenant, at }: Told,
): Write[] {
  const { person, month, unit, steps } = claim;
  const what = `您报的 ${monthInWords(month)}往返${claimWords[deed] ?? ''}`;
  const text = `${byName}办理：${what}${remark ? `原因：${remark}` : ''}`;
  const about = `trip:${month}:${unit}:${steps.length}`;
  const leadsTo = { page: 'my-allowances' as const, month };
  return [noticeTo(person, { kind: 'allowance', about, text, leadsTo }, { tenant, at })];
}
