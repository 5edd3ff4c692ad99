/** 表格: every form this project prints from its records. */
export const formKinds = [
  ...(['month-sheet', 'attendance-ledger', 'person-ledger', 'leave-form', 'recall-form'] as const),
  ...(['allowance-sheet', 'unit-allowances'] as const),
  ...(['assessment-form', 'assessment-roll'] as const),
] as const;
export type FormKind = (typeof formKinds)[number];

export const formWords: Readonly<Record<FormKind, string>> = {
  'month-sheet': '考勤表',
  'attendance-ledger': '考勤台账',
  'person-ledger': '个人考勤台账',
  'leave-form': '请假单',
  'recall-form': '召回审批表',
  'allowance-sheet': '补助发放表',
  'unit-allowances': '补助发放表',
  'assessment-form': '考核表',
  'assessment-roll': '考核名册',
};

/** What a form is asked of. */
export type FormOf =
  | { readonly form: 'month-sheet'; readonly division: string; readonly month: string }
  | { readonly form: 'attendance-ledger'; readonly division: string; readonly year: number }
  | { readonly form: 'person-ledger'; readonly cadre: string; readonly year: number }
  | { readonly form: 'leave-form'; readonly leave: string }
  | { readonly form: 'recall-form'; readonly proposal: string }
  | { readonly form: 'allowance-sheet'; readonly division: string; readonly month: string }
  | { readonly form: 'unit-allowances'; readonly unit: string; readonly month: string }
  | { readonly form: 'assessment-form'; readonly sheet: string }
  | { readonly form: 'assessment-roll'; readonly round: string; readonly division: string };
