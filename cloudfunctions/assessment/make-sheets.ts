import { sheetsOf } from '../../src/core/assessment/make-sheets';
import { assessmentSheetId, assessmentSheetRef } from '../../src/core/assessment/places';
import type { AssessmentSheet } from '../../src/core/assessment/sheet';
import type { Ref, Stored } from '../../src/core/records';
import { insert, replace } from '../../src/core/records';
import { collect } from '../_backend/facts/collect';
import { postingsIn, villagesIn } from '../_backend/facts/in-division';
import type { Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';

/** Sheets in one commit. */
const AT_ONCE = 90;

/**
 * Makes the sheets of rounds that are being made: each once, whatever cuts it off, because its name is its
 * cadre’s; the round is open once all are there.
 */
export const makeSheets: TimerStep = {
  name: 'assessment.makeSheets',

  async run({ store }, tenant) {
    const at = { index: 'byState', equals: ['making'] } as const;
    const rounds = await collect(store, {
      ...{ collection: 'assessmentRound', tenants: [tenant], ...at },
    });
    for (const round of rounds) {
      try {
        await makeFor(store, tenant, round);
      } catch (error) {
        // Another runner is at it: what it made stands, the rest is made next time.
        if (!(error instanceof Conflict)) throw error;
      }
    }
  },
};

async function makeFor(
  store: Store,
  tenant: string,
  round: Stored<'assessmentRound'>,
): Promise<void> {
  const { division } = round.body;
  const [postings, villages] = await Promise.all([
    postingsIn(store, tenant, division),
    villagesIn(store, tenant, division),
  ]);
  const names = new Map(villages.map(({ body }) => [body.code, body.name]));
  const sheets = sheetsOf({
    ...{ round, postings: postings.map(({ body }) => body) },
    nameOf: (village) => names.get(village) ?? village,
  });
  for (let i = 0; i < sheets.length; i += AT_ONCE) {
    await insertMissing(store, tenant, sheets.slice(i, i + AT_ONCE));
  }
  await store.commit([replace(round, { ...round.body, state: 'open' })]);
}

async function insertMissing(
  store: Store,
  tenant: string,
  sheets: readonly AssessmentSheet[],
): Promise<void> {
  const named = sheets.map((sheet) => {
    const id = assessmentSheetId(sheet.round, sheet.person);
    return { sheet, at: assessmentSheetRef(tenant, id) };
  });
  const refs: Record<string, Ref<'assessmentSheet'>> = {};
  for (const { at } of named) refs[at.id] = at;
  const found = await store.read(refs);
  const missing = named.filter(({ at }) => !found[at.id]);
  if (missing.length === 0) return;
  await store.commit(missing.map(({ at, sheet }) => insert(at, sheet)));
}
