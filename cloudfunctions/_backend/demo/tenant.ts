import type { County } from '../../../src/core/roster/county';

/** The demo county's permanent code: opaque, as every tenant's is, so that a recoded division changes nothing. */
export const DEMO_TENANT = 'k7m2p9';

/** 盈江县: real divisions; everybody and everything recorded in them is invented. */
export const DEMO_COUNTY = '533123';

export const demoCounty: County = {
  name: '盈江县',
  division: DEMO_COUNTY,
  packs: [{ pack: 'guizhou-2018', from: '2018-08-14' }],
  demo: true,
};

/** Another value gives another set of invented people. */
export const DEMO_SEED = 20260101;
