import type { Somebody } from '../fixtures/small-county';
import {
  COUNTY,
  OTHER_TOWNSHIP,
  OTHER_VILLAGE,
  TOWNSHIP,
  UNIT,
  VILLAGE,
} from '../fixtures/small-county';

/** Another province. */
export const FAR_VILLAGE = '520102001201';
const FAR_TOWNSHIP = FAR_VILLAGE.slice(0, 9);
export const FAR_COUNTY = FAR_VILLAGE.slice(0, 6);
export const OTHER_UNIT = 'unit:县水利局';

/** Everybody a row of the table can be about; `nobody` is not signed in, `stranger` not bound. */
export const roles = [
  ...['nobody', 'stranger', 'cadre', 'first', 'official', 'secretary', 'township', 'county'],
  ...['elsewhere', 'prefecture', 'province', 'unit', 'expired'],
];

export const cast: readonly Somebody[] = [
  { id: 'cadre', posted: { village: VILLAGE, position: 'member' } },
  { id: 'first', posted: { village: VILLAGE, position: 'first-secretary' } },
  { id: 'official', granted: [{ role: 'village-official', scope: VILLAGE }] },
  { id: 'secretary', granted: [{ role: 'village-secretary', scope: VILLAGE }] },
  { id: 'township', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
  { id: 'county', granted: [{ role: 'county-officer', scope: COUNTY }] },
  { id: 'elsewhere', granted: [{ role: 'county-officer', scope: FAR_COUNTY }] },
  { id: 'prefecture', granted: [{ role: 'prefecture-officer', scope: '5331' }] },
  { id: 'province', granted: [{ role: 'province-officer', scope: '53' }] },
  { id: 'unit', granted: [{ role: 'unit-officer', scope: UNIT }] },
  // Whose posting and whose grant ended yesterday.
  {
    id: 'expired',
    posted: { village: VILLAGE, position: 'first-secretary', to: '2026-11-19' },
    granted: [{ role: 'county-officer', scope: COUNTY, to: '2026-11-19' }],
  },
  { id: 'near', posted: { village: VILLAGE, position: 'member' } },
  {
    id: 'next',
    township: OTHER_TOWNSHIP,
    posted: { village: OTHER_VILLAGE, position: 'member', unit: OTHER_UNIT },
  },
  {
    id: 'far',
    township: FAR_TOWNSHIP,
    posted: { village: FAR_VILLAGE, position: 'member', unit: OTHER_UNIT },
  },
  { id: 'boss', granted: [{ role: 'county-officer', scope: COUNTY }] },
];

/** Where an assembly is held. */
export const assemblyVillages = [VILLAGE, OTHER_VILLAGE, FAR_VILLAGE];
