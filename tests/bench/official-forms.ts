import { drawTables } from '../../cloudfunctions/_backend/forms/draw-tables';
import { printSheets } from '../../cloudfunctions/_backend/forms/month-sheet';
import { allowanceMonths } from '../../src/core/allowance/months';
import { linesOf as allowanceLinesOf } from '../../src/core/allowance/lines';
import { linesOf } from '../../src/core/attendance/month-end';
import type { Register } from '../../src/core/attendance/register';
import { sheetOf } from '../../src/core/attendance/sheet';
import type { PrintedTable } from '../../src/core/forms/printed';
import { groupBy } from '../../src/core/group-by';
import type { Stored } from '../../src/core/records';
import { officialCalendar } from '../../src/policies/official-calendar';
import { packOf } from '../../src/policies/packs';
import { TENANT, cadresFor, registerWrites } from './county';
import type { Benchmark, Measurement } from './measurement';
import { round } from './measurement';

const CADRES = 5000;
const ROWS = 50_000;
const MONTH = '2026-10';
const MB = 1024 * 1024;
const stamp = {
  ...{ county: '盈江县', demo: false, number: '20261102-BENCH234', byName: '某人' },
  at: '2026-11-02T02:00:00.000Z',
};
const context = { calendar: officialCalendar, today: '2026-11-02', pack: packOf('guizhou-2018') };

/** Official files of a large county: its month on paper, a long table as a stream, its allowances. */
export const officialForms: Benchmark = async () => {
  const cadres = cadresFor(CADRES);
  const registers = registerWrites(cadres, MONTH, 22).map((write): Stored<'register'> => ({
    ...{ collection: 'register', tenant: TENANT, id: 'bench', version: 1 },
    body: (write as { body: Register }).body,
  }));
  const postings = cadres.map(({ posting }) => posting);
  return [await countySheet(postings, registers), await longTable(), county(postings, registers)];
};

type Postings = ReturnType<typeof cadresFor>[number]['posting'][];

async function countySheet(
  postings: Postings,
  registers: readonly Stored<'register'>[],
): Promise<Measurement> {
  const began = performance.now();
  const byVillage = groupBy(registers, ({ body }) => body.village);
  const nothing = { registers: [], postings: [] };
  const sheets = [...groupBy(postings, ({ village }) => village)].map(([village, own]) => ({
    ...{ villageName: village, townshipName: '平原镇' },
    sheet: sheetOf(
      village,
      linesOf(village, MONTH, own, byVillage.get(village) ?? []),
      () => nothing,
      context,
    ),
  }));
  const book = await printSheets({ ...context, stamp, month: MONTH, basis: '6.2', sheets });
  const bytes = (await book.xlsx.writeBuffer()).byteLength;
  const seconds = (performance.now() - began) / 1000;
  return {
    name: `month sheets of ${CADRES} cadres as .xlsx (${round(bytes / MB, 1)} MB)`,
    ...{ value: round(seconds, 1), unit: 's', against: 'limit: 5 s' },
    ...{ ratio: round(seconds / 5), aim: '≤ 1' },
  };
}

async function longTable(): Promise<Measurement> {
  let most = 0;
  const before = process.memoryUsage().rss;
  function* rows(): Iterable<readonly (string | number)[]> {
    for (let i = 0; i < ROWS; i += 1) {
      if (i % 1000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
      yield [
        i,
        `干部${i}`,
        '工作队员',
        '平原镇新建村',
        ...Array.from({ length: 21 }, () => i % 31),
      ];
    }
  }
  const columns = Array.from({ length: 25 }, (_, i) => ({ title: `第${i}栏`, width: 8 }));
  const table: PrintedTable = {
    ...{ name: '台账', title: '台账', notes: [], columns, rows: rows(), foot: [], signatures: [] },
  };
  await drawTables([table], { stamp, personal: true });
  const grown = most / MB;
  return {
    name: `${ROWS} rows of a ledger streamed to .xlsx: memory on top`,
    ...{ value: round(grown), unit: 'MB', against: 'limit: 256 MB' },
    ...{ ratio: round(grown / 256), aim: '≤ 1' },
  };
}

function county(postings: Postings, registers: readonly Stored<'register'>[]): Measurement {
  const bodies = registers.map(({ body }): Register => ({ ...body, state: 'confirmed' }));
  const pack = packOf('qinghai-2018');
  const began = performance.now();
  const months = allowanceMonths({ month: MONTH, postings, registers: bodies, claims: [] });
  const lines = months.flatMap((one) => allowanceLinesOf(one, pack));
  const seconds = (performance.now() - began) / 1000;
  if (lines.length < CADRES) throw new Error('the month came out short');
  return {
    name: `allowances of a month for ${CADRES} cadres`,
    ...{ value: round(seconds), unit: 's', against: 'limit: 1 s' },
    ...{ ratio: round(seconds), aim: '≤ 1' },
  };
}
