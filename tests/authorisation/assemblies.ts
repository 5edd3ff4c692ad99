import type { Store } from '../../cloudfunctions/_backend/ports';
import type { Issue } from '../../src/core/evaluation/issue';
import { issueId, issueRef } from '../../src/core/evaluation/issue';
import { assemblyId, assemblyRef, talkId, talkRef } from '../../src/core/evaluation/places';
import type { Write } from '../../src/core/records';
import { insert } from '../../src/core/records';
import { assemblyOf } from '../fixtures/assembly';
import { TENANT } from '../fixtures/small-county';

/** An open assembly in each village with a talk that was recorded, a thing that nobody on the roster answers for, and one for each role. */
export async function settleAssemblies(
  store: Store,
  villages: readonly string[],
  answering: { readonly village: string; readonly roles: readonly string[] },
): Promise<void> {
  await store.commit([
    ...villages.flatMap((village) => [assembly(village), talk(village), issue(village, 1)]),
    ...answering.roles.map((role, i) => issue(answering.village, i + 2, role)),
  ]);
}

function assembly(village: string): Write {
  const at = assemblyRef(TENANT, assemblyId(village, '2026-Q4', 1));
  return insert(at, assemblyOf({ village, township: village.slice(0, 9) }));
}

function talk(village: string): Write {
  const id = assemblyId(village, '2026-Q4', 1);
  const recording = { file: `file:${'0'.repeat(40)}`, seconds: 60 };
  return insert(talkRef(TENANT, talkId(id, 1)), {
    ...{ assembly: id, village, number: 1, party: 'cadres', speaker: '王强', outline: '修路' },
    ...{ photos: [], recording, state: 'ready', by: 'boss', byName: '县干部' },
    at: '2026-11-19T02:00:00.000Z',
  });
}

function issue(village: string, number: number, role?: string): Write {
  const by = { by: 'boss', byName: '县干部', at: '2026-11-19T02:00:00.000Z' };
  const body: Issue = {
    ...{ village, township: village.slice(0, 9), number, kind: 'problem', what: '装路灯' },
    ...{ assembly: assemblyId(village, '2026-Q4', 1), due: '2026-12-20', state: 'open' },
    answerer: role ? { person: role, name: `人${role}` } : { name: '三组组长' },
    ...{ raisedAt: by.at, openIn: village, steps: [{ step: 'raise', ...by }] },
    ...(role ? { waitsFor: role } : {}),
  };
  return insert(issueRef(TENANT, issueId(village, number)), body);
}
