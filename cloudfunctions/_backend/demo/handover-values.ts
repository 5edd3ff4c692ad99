import type { LaidValue } from '../../../src/core/policy/laid-value';
import { DEMO_LAID } from './laid';

/** As the county would lay them itself: the number of its document is invented. */
const laid = { ...DEMO_LAID, document: '盈驻村办〔2026〕6号（演示）' } as const;

/** The province's document says nothing of a change in term or of handing over: the county does. */
export const handoverValues: readonly LaidValue[] = [
  {
    ...{ ...laid, rule: 'change-in-term' },
    value: {
      grounds: ['health', 'transfer', 'family'],
      steps: [
        { by: 'applicant', does: 'applies' },
        { by: 'township-party-committee', does: 'seals' },
        { by: 'unit-party-committee', does: 'decides-minuted' },
        { by: 'county-org', does: 'approves' },
      ],
      oneOutOneIn: true,
      papers: ['proof', 'medical-report', 'pledge'],
    },
  },
  { ...laid, rule: 'handover', value: { overlapping: true, written: true } },
];
