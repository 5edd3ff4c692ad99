import type { RuleName } from '../policy/schema';

/** 补助的种类. What a county pays and a document does not name has no kind. */
export const allowanceKinds = ['living', 'phone', 'area', 'return-trip'] as const;
export type AllowanceKind = (typeof allowanceKinds)[number];

export const allowanceWords: Readonly<Record<AllowanceKind, string>> = {
  living: '生活补助',
  phone: '通信补贴',
  area: '地区津贴',
  'return-trip': '往返交通补助',
};

/** The rule each kind rests on. */
export const ruleOfAllowance = {
  living: 'living-subsidy',
  phone: 'phone-subsidy',
  area: 'area-allowances',
  'return-trip': 'return-trips',
} as const satisfies Record<AllowanceKind, RuleName>;
