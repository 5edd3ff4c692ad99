import { makeSheets } from '../../cloudfunctions/assessment/make-sheets';
import { round as show } from '../../cloudfunctions/assessment/round';
import type { Answer } from '../../cloudfunctions/_backend/perform';
import { perform } from '../../cloudfunctions/_backend/perform';
import { collect } from '../../cloudfunctions/_backend/facts/collect';
import type { Store } from '../../cloudfunctions/_backend/ports';
import { openPostgres } from '../../cloudfunctions/_backend/stores/postgres/open-postgres';
import type { Output } from '../../src/contract/contract';
import { assessmentRoundId, assessmentRoundRef } from '../../src/core/assessment/places';
import type { AssessmentRound } from '../../src/core/assessment/round';
import { insert } from '../../src/core/records';
import { callerOf } from '../../src/core/roster/caller';
import { callerRef, postingRef } from '../../src/core/roster/places';
import { portsOver } from '../support/ports';
import { TENANT, cadresFor, fill } from './county';
import type { Benchmark } from './measurement';
import { median, round } from './measurement';
import { withScratchDatabase } from './scratch-database';

const CADRES = Number(process.env.ASSESSED ?? 5000);
const COUNTY = '533123';
const OFFICER = 'bench:officer';
const TURNS = 5;
const ID = assessmentRoundId(COUNTY, '2026', 'annual');

const opened: AssessmentRound = {
  ...{ division: COUNTY, countyName: '盈江县', year: '2026', time: 'annual', state: 'making' },
  opinionsUntil: '2026-12-10',
  rule: {
    led: 'county-org',
    ...{ with: [], asks: [], components: [], ratings: false, explanations: [] },
  },
  steps: [],
};

/** The county’s whole round as its officer opens it, with its counts, against reading the same sheets. */
export const assessmentRound: Benchmark = async () => {
  const server = process.env.DATABASE_URL;
  if (!server) return { skipped: '没有设置 DATABASE_URL' };
  return withScratchDatabase(server, async (url) => {
    const store = await openPostgres(url, { connections: 4 });
    await settle(store);
    const ports = portsOver(store, { now: () => Date.parse('2026-11-20T02:00:00Z') });
    const making = await secondsOf(() => makeSheets.run(ports, TENANT));
    const bare: number[] = [];
    const whole: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      bare.push(await secondsOf(() => readSheets(store)));
      const call = { tenant: TENANT, openid: OFFICER, key: 'k', input: { round: ID } };
      whole.push(await secondsOf(async () => seen(await perform(show, call, ports))));
    }
    await store.close();
    const against = median(bare);
    return [
      {
        ...{ name: `an assessment of ${CADRES} cadres as the county opens it`, unit: 's' },
        ...{ value: round(median(whole), 2), ratio: round(median(whole) / against), aim: '≤ 2' },
        against: `reading the same sheets: ${round(against, 2)} s; making them took ${round(making, 1)} s`,
      },
    ];
  });
};

function seen(answer: Answer): void {
  const { counts } = 'output' in answer ? (answer.output as Output<'assessment.round'>) : {};
  if (counts?.[0]?.count !== CADRES) throw new Error(`not every sheet: ${JSON.stringify(answer)}`);
}

async function settle(store: Store): Promise<void> {
  const cadres = cadresFor(CADRES);
  await fill(
    store,
    cadres.map(({ id, posting }) => insert(postingRef(TENANT, id, posting.from), posting)),
  );
  const grant = { person: 'officer', role: 'county-officer', scope: COUNTY, from: '2026-01-01' };
  const person = { name: '某人', township: COUNTY, released: undefined };
  await store.commit([
    insert(assessmentRoundRef(TENANT, ID), opened),
    insert(
      callerRef(TENANT, OFFICER),
      callerOf('officer', person, [], [{ ...grant, role: 'county-officer' as const }]),
    ),
  ]);
}

function readSheets(store: Store) {
  const at = { index: 'byRound', equals: [ID] } as const;
  return collect(store, { collection: 'assessmentSheet', tenants: [TENANT], ...at });
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
