import type { Store } from '../../cloudfunctions/_backend/ports';
import { proposalId, proposalRef } from '../../src/core/proposal/places';
import type { Proposal } from '../../src/core/proposal/proposal';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { TENANT, UNIT, VILLAGE } from '../fixtures/small-county';

/** A proposal about everybody posted, and one about a unit as such (`ourUnit`), all answered. */
export async function settleProposals(store: Store, people: readonly Somebody[]): Promise<void> {
  const posted = people.filter((somebody) => somebody.posted);
  await store.commit(
    [...posted.map(aboutPerson), { ...aboutPerson({ id: 'ourUnit' }), ...aboutUnit }].map((body) =>
      insert(proposalRef(TENANT, proposalId('strike', body.name, 'check:1')), body),
    ),
  );
}

const aboutUnit = { about: 'unit', person: undefined, unit: UNIT, village: VILLAGE } as const;

function aboutPerson({ id, posted }: Somebody): Proposal {
  const { village = VILLAGE, position = 'member', unit = UNIT } = posted ?? {};
  const at = '2026-11-19T02:00:00.000Z';
  return {
    ...{ about: 'person', person: id, name: id, position, village, unit },
    ...{ township: village.slice(0, 9), kind: 'strike', batch: '', state: 'answered' },
    ...{ madeAt: at, answerBy: '2026-11-24', decideBy: '2026-12-04', title: '第 1 次', facts: [] },
    ...{ outcomes: [], explanations: [], decides: 'county-org', role: 'county-officer' },
    ...{ waitsFor: 'county-officer', steps: [] },
  };
}
