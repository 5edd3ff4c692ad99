import type { FormKind } from '../core/forms/form-kinds';
import type { CallerRules } from '../core/roster/caller';

const offices = {
  'township-officer': 'division',
  'county-officer': 'division',
  'prefecture-officer': 'division',
  'province-officer': 'division',
} as const;

/** Who may have a form that names others, with the agreement of a second person who may as well. */
export const formCallers: Readonly<Record<FormKind, CallerRules>> = {
  'month-sheet': offices,
  'attendance-ledger': offices,
  'person-ledger': { ...offices, 'unit-officer': 'unit' },
  'leave-form': { ...offices, 'unit-officer': 'unit' },
  'recall-form': { ...offices, 'unit-officer': 'unit' },
  'allowance-sheet': { 'township-officer': 'division', 'county-officer': 'division' },
  // The unit hears of a result once it is closed, from the county.
  'assessment-form': { 'township-officer': 'division', 'county-officer': 'division' },
  'assessment-roll': { 'township-officer': 'division', 'county-officer': 'division' },
  'unit-allowances': { 'unit-officer': 'unit', 'county-officer': 'division' },
};

/** All who are named there for some form. */
export const askers = { ...offices, 'unit-officer': 'unit' } as const satisfies CallerRules;

/** They, and those who print what is their own or what they sign. */
export const printers = {
  ...askers,
  cadre: 'own',
  'former-cadre': 'own',
  'first-secretary': 'division',
  'village-secretary': 'division',
} as const satisfies CallerRules;
