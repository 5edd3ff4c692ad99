import type { LaidValue } from '../../../src/core/policy/laid-value';
import { DEMO_LAID } from './laid';

/** The province's document is silent on money for villages: the county gives its own, by an invented document. */
const laid = { ...DEMO_LAID, document: '盈财农〔2026〕5号（演示）' } as const;

export const fundValues: readonly LaidValue[] = [
  {
    ...{ ...laid, rule: 'work-funds' },
    value: {
      sources: [
        { payer: 'unit', for: 'cadre', fen: 500_000, atLeast: true },
        {
          payer: 'county',
          for: 'village',
          villages: ['key', 'weak'],
          fen: 2_000_000,
          atLeast: false,
        },
        { payer: 'county', for: 'village', villages: ['other'], fen: 1_000_000, atLeast: false },
      ],
    },
  },
  {
    ...{ ...laid, rule: 'key-villages' },
    value: {
      villages: 2,
      named: [
        { village: '533123104202', name: '飞勐村', kind: 'key' },
        { village: '533123101201', name: '勐町村', kind: 'weak' },
      ],
    },
  },
  { ...laid, rule: 'unit-support', value: { fen: 3_000_000 } },
  { ...laid, rule: 'unit-purchases', value: { fen: 500_000 } },
  {
    ...{ ...laid, rule: 'project-templates' },
    value: {
      village: ['industry', 'collective', 'infrastructure', 'livelihood', 'appearance'],
      household: ['skills', 'industry', 'credit', 'schooling'],
    },
  },
];
