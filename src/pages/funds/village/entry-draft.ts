import type { Input } from '../../../contract/contract';
import type { Fund, FundPayer, SpendItem } from '../../../core/funds/fund-kinds';
import type { VillageFunds } from '../shapes';

/** What is typed of an entry. */
export interface EntryDraft {
  readonly kind: 'received' | 'spent';
  readonly fund: Fund;
  readonly payer: FundPayer;
  readonly unit: string;
  readonly item: SpendItem;
  readonly yuan: string;
  readonly on: string;
  readonly what: string;
  readonly voucher: string;
  /** Empty for none. */
  readonly project: string;
  readonly photos: readonly string[];
}

export function freshDraft({ units }: VillageFunds, today: string, own?: string): EntryDraft {
  return {
    ...{ kind: 'received', fund: 'work', payer: 'unit', unit: own ?? units[0]?.value ?? '' },
    ...{ item: 'office', yuan: '', on: today, what: '', voucher: '', project: '', photos: [] },
  };
}

/** The input as it is sent: only what belongs to the kind. */
export function inputOf(
  draft: EntryDraft,
  fen: number,
  { village, year }: Pick<VillageFunds, 'village' | 'year'>,
): Input<'funds.enter'> {
  const { kind, fund, payer, unit, item, on, project } = draft;
  const what = draft.what.trim();
  const voucher = draft.voucher.trim();
  const common = { village, year, kind, fund, fen, on, what, photos: [...draft.photos] };
  const proof = voucher ? { voucher } : {};
  if (kind === 'spent') return { ...common, ...proof, item, ...(project ? { project } : {}) };
  return { ...common, ...proof, payer, ...(payer === 'unit' && unit ? { unit } : {}) };
}
