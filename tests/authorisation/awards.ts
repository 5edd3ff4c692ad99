import type { Store } from '../../cloudfunctions/_backend/ports';
import type { AwardNomination } from '../../src/core/awards/nomination';
import {
  awardRoundRef,
  cadreKey,
  nominationId,
  nominationRef,
  roundId,
} from '../../src/core/awards/places';
import type { AwardRound } from '../../src/core/awards/round';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { COUNTY, TENANT, UNIT, VILLAGE } from '../fixtures/small-county';

/** The round of a county, by its code. */
export const roundIn = (division: string) => roundId(division, '2026', 1);

export const nominationOf = (person: string) => nominationId(roundIn(COUNTY), cadreKey(person));

const step = { by: 'boss', byName: '人boss', at: '2026-11-19T02:00:00.000Z' };

/** One round, in which everybody is nominated. */
export async function settleAwards(store: Store, people: readonly Somebody[]): Promise<void> {
  await store.commit([
    insert(awardRoundRef(TENANT, roundIn(COUNTY)), round),
    ...people.map(({ id, posted }) =>
      insert(nominationRef(TENANT, nominationOf(id)), nominationFor(id, posted)),
    ),
  ]);
}

const round: AwardRound = {
  ...{ division: COUNTY, countyName: '盈江县', year: '2026', number: 1, form: 'awards' },
  classes: [{ id: 'c1', to: 'cadre', title: '优秀驻村干部' }],
  ...{ nominateUntil: '2026-11-30', contact: { office: '组织部', phone: '0692-8180000' } },
  basis: {
    ...{ rule: 'awards', title: '评选表彰', document: '文件', clause: '10' },
    ...{ from: '2026-01-01', text: '每年评选表彰', unset: false },
  },
  ...{ state: 'open', listed: {}, openObjections: [] },
  steps: [{ step: 'open', ...step }],
};

function nominationFor(id: string, posted: Somebody['posted']): AwardNomination {
  const { village = VILLAGE, unit = UNIT } = posted ?? {};
  const who = { key: cadreKey(id), name: `人${id}`, of: '弄璋村', village, unit, members: [id] };
  return {
    ...{ round: roundIn(COUNTY), year: '2026', nominee: { kind: 'cadre', ...who } },
    ...{ of: cadreKey(id), class: 'c1', title: '优秀驻村干部', why: '修路', evidence: [] },
    ...{ readOn: '2026-11-19', state: 'nominated', steps: [{ step: 'nominate', ...step }] },
  };
}
