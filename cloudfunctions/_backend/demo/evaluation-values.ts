import type { LaidValue } from '../../../src/core/policy/laid-value';
import { DEMO_LAID } from './laid';

/** The number of the county's document is invented, as the county's others here are. */
const laid = { ...DEMO_LAID, document: '盈驻村办〔2026〕5号（演示）' } as const;

/** The province's document has no 三讲三评: the county holds it by a form of its own, with a threshold. */
export const evaluationValues: readonly LaidValue[] = [
  {
    ...{ ...laid, rule: 'evaluation-form' },
    value: {
      per: 'quarter',
      turns: [
        {
          ...{ party: 'cadres', speaksOn: 'measures', ratedOn: 'results' },
          ratedBy: ['village-cadres', 'villagers'],
        },
        {
          ...{ party: 'village-cadres', speaksOn: 'duty', ratedOn: 'work' },
          ratedBy: ['cadres', 'villagers'],
        },
        {
          ...{ party: 'villagers', speaksOn: 'change', ratedOn: 'drive' },
          ratedBy: ['cadres', 'village-cadres'],
        },
      ],
    },
  },
  {
    ...{ ...laid, rule: 'evaluation-options' },
    value: { options: ['good', 'fair', 'middling', 'poor', 'unknown'] },
  },
  { ...laid, rule: 'evaluation-smallest-group', value: { ballots: 10 } },
  { ...laid, rule: 'evaluation-threshold', value: { percent: 60 } },
  { ...laid, rule: 'evaluation-window', value: { daysAfterQuarter: 15 } },
  { ...laid, rule: 'evaluation-use', value: { into: ['annual', 'end-of-term'] } },
];
