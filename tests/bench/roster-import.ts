import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { largeRows, manyVillages } from '../fixtures/roster/large';
import { call, finish, seedCounty } from '../fixtures/roster/tenant';
import { base64Of, workbookOf } from '../fixtures/roster/workbook';
import type { Benchmark } from './measurement';
import { round } from './measurement';

const VILLAGES = 109;
/** People, each with a posting and a grant: three rows apiece. */
const PEOPLE = 1_667;
const LIMIT_SECONDS = 10;

/** A county's whole roster on the embedded store: checked, started and carried out to the end. */
export const rosterImport: Benchmark = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'zaicun-bench-'));
  const store = await openPglite(join(folder, 'data'));
  try {
    await seedCounty(store, manyVillages(VILLAGES));
    const input = {
      name: '名册.xlsx',
      file: await base64Of(workbookOf(largeRows(PEOPLE, VILLAGES))),
    };
    const began = performance.now();
    const { hash, problemTotal } = await call(store, 'roster.preview', input);
    if (problemTotal > 0) throw new Error(`${problemTotal} problems in a right file`);
    const started = await call(store, 'roster.startImport', { ...input, hash });
    await finish(store, started.import);
    const seconds = (performance.now() - began) / 1000;
    return [
      {
        name: `roster of ${PEOPLE * 3} rows: preview, import, done`,
        value: round(seconds, 1),
        unit: 's',
        against: `the limit of ${LIMIT_SECONDS} s`,
        ratio: round(seconds / LIMIT_SECONDS),
        aim: '≤ 1',
      },
    ];
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
};
