import type { LaidValue } from '../../../src/core/policy/laid-value';
import type { County } from '../../../src/core/roster/county';
import { evaluationValues } from './evaluation-values';
import { fundValues } from './fund-values';
import { handoverValues } from './handover-values';
import { DEMO_LAID } from './laid';
import { moneyValues } from './money-values';

/** The demo county's permanent code: opaque, as every tenant's is, so that a recoded division changes nothing. */
export const DEMO_TENANT = 'k7m2p9';

/** 德宏州's own: what its counties file with it lies there. Served beside the county. */
export const DEMO_ABOVE = 'd4w8t5';

/** The county first: it is meant where a call names none. */
export const DEMO_TENANTS = [DEMO_TENANT, DEMO_ABOVE] as const;

/** 盈江县: real divisions; everybody and everything recorded in them is invented. */
export const DEMO_COUNTY = '533123';

/** As the county would lay them itself: the number of its document is invented too. */
const laid = { ...DEMO_LAID, document: '盈驻村办〔2026〕2号（演示）' } as const;

/** The province's document has no 轮休: the county gives one, counted by township. */
const restValues: readonly LaidValue[] = [
  {
    ...{ ...laid, rule: 'rotation-rest' },
    value: { times: 1, days: 7, oneOf: 3, specialPeriodsExcluded: true, besidesHolidays: true },
  },
  { ...laid, rule: 'rotation-rest-group', value: { of: 'township' } },
];

/** Nor does it order a daily log, or promises to villagers to be posted: the county does. */
const workValues: readonly LaidValue[] = [
  { ...laid, rule: 'work-log', value: { who: ['cadre'], per: 'day', evidence: ['log'] } },
  { ...laid, rule: 'commitments', value: { subjects: ['projects', 'good-deeds'], posted: true } },
];

/** Its chapter on assessment is missing from the text there is: the county says how it assesses. */
const assessmentValues: readonly LaidValue[] = [
  {
    ...{ ...laid, rule: 'assessment' },
    value: {
      ...{ led: 'county-org', with: ['township-party-committee', 'unit'] },
      ...{ times: ['annual', 'end-of-term'], hears: ['village-cadres', 'villagers'] },
    },
  },
  {
    ...{ ...laid, rule: 'assessment-result' },
    value: { counts: 'annual-grade', onFile: true, reportedToUnit: true },
  },
  {
    ...{ ...laid, rule: 'excellent-quota' },
    value: { outside: ['place', 'unit'], optional: false, shareMayRise: false, share: 20 },
  },
];

/** Nor does it have awards: the county gives them once a year. */
const awardValues: readonly LaidValue[] = [
  {
    ...{ ...laid, rule: 'awards' },
    value: { per: 'year', to: ['cadre', 'unit'], form: 'awards', byLevelAndClass: true },
  },
];

export const demoCounty: County = {
  name: '盈江县',
  division: DEMO_COUNTY,
  packs: [{ pack: 'guizhou-2018', from: '2018-08-14' }],
  values: [
    ...restValues,
    ...workValues,
    ...moneyValues,
    ...fundValues,
    ...awardValues,
    ...evaluationValues,
    ...handoverValues,
    ...assessmentValues,
  ],
  above: { prefecture: DEMO_ABOVE },
  demo: true,
};

export const demoOffice: County = {
  ...{ name: '德宏州', division: DEMO_COUNTY.slice(0, 4), packs: [], demo: true },
};

/** Another value gives another set of invented people. */
export const DEMO_SEED = 20260101;
