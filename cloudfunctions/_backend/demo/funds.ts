import type { Day } from '../../../src/core/calendar/day';
import { addDays, dayOf } from '../../../src/core/calendar/day';
import type { FundBook, FundEntry } from '../../../src/core/funds/fund-book';
import type { DeskBook } from '../../../src/core/funds/fund-desk';
import { deskOf } from '../../../src/core/funds/fund-desk';
import { fundBookRef, fundDeskRef, projectId, projectRef } from '../../../src/core/funds/places';
import type { VillageProject } from '../../../src/core/funds/village-project';
import { groupBy } from '../../../src/core/group-by';
import type { Write } from '../../../src/core/records';
import { insert } from '../../../src/core/records';
import type { Village } from '../../../src/core/roster/division';
import type { Posting } from '../../../src/core/roster/people';
import { instantAt } from './days';
import type { DemoPeople } from './people';
import { DEMO_TENANT } from './tenant';

interface Told {
  readonly people: DemoPeople;
  readonly villages: readonly Village[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** 弄璋镇: its villages have books. Elsewhere nothing is written down yet. */
const TOWNSHIP = '533123104';
/** Where the unit wrote something that the team has not looked at. */
const GIVEN_IN = '533123104202';
/** Where the township has two entries to look at, and a project is late. */
const SPENT_IN = '533123104201';

/** The money of a township’s villages so far this year, and their projects. */
export function inventFunds({ people, villages, now }: Told): Write[] {
  const today = dayOf(now);
  const own = villages.filter(({ township }) => township === TOWNSHIP);
  const all = own.flatMap((village) => {
    const first = people.cadres
      .map(({ posting }) => posting)
      .find((each) => each.village === village.code && each.position === 'first-secretary');
    return first ? [{ village, book: bookOf(village, first, today), first }] : [];
  });
  return [
    ...all.map(({ book }) => insert(fundBookRef(DEMO_TENANT, book.village, book.year), book)),
    ...desksOf(all),
    ...all.map(({ first }) => projectOf(first, today)),
  ];
}

function bookOf({ code, township }: Village, first: Posting, today: Day): FundBook {
  const year = today.slice(0, 4);
  const on = (day: string) => (`${year}-${day}` < today ? `${year}-${day}` : today);
  const { unit, person: by, name: byName } = first;
  const entry = (day: string, what: string, over: Partial<FundEntry>): FundEntry => {
    const at = instantAt(on(day), 960);
    const looked = {
      step: 'confirm',
      by: 'demo',
      byName: '赵文静',
      at: instantAt(on(day), 1000),
    } as const;
    return {
      ...{ kind: 'received', fund: 'work', fen: 0, on: on(day), what, photos: [], side: 'village' },
      ...{ by, byName, at, state: 'confirmed', steps: [looked], ...over },
    };
  };
  const waits = { state: 'waiting', steps: [] } as const;
  const fromUnit = { payer: 'unit', unit } as const;
  const spends = { kind: 'spent' } as const;
  const lately = addDays(today, -3).slice(5);
  return {
    ...{ village: code, township, year },
    entries: [
      entry('03-12', '驻村工作经费', { ...fromUnit, fen: 500_000, voucher: '0312' }),
      entry('04-20', '帮扶资金第一笔', { ...fromUnit, fund: 'support', fen: 1_500_000 }),
      entry('05-08', '县里拨的工作经费', { payer: 'county', fen: 1_000_000 }),
      entry('06-15', '认购大米和土鸡蛋', { ...fromUnit, fund: 'purchase', fen: 320_000 }),
      entry('06-20', '打印纸和硒鼓', { ...spends, item: 'office', fen: 60_050, voucher: '0620' }),
      entry('09-18', '水泥和砂石', {
        ...{ ...spends, fund: 'support', item: 'building', fen: 800_000 },
        project: projectId(code, 1),
      }),
      ...(code === GIVEN_IN
        ? [
            entry(lately, '帮扶资金第二笔', {
              ...{ ...fromUnit, ...waits, fund: 'support', fen: 1_000_000 },
              ...{ side: 'unit', by: 'demo', byName: '单位财务' },
            }),
          ]
        : []),
      ...(code === SPENT_IN
        ? [
            entry(lately, '慰问生病的老人', { ...spends, ...waits, item: 'visits', fen: 60_000 }),
            entry(lately, '路灯材料', {
              ...{ ...spends, ...waits, fund: 'support', item: 'building', fen: 245_000 },
            }),
          ]
        : []),
    ],
  };
}

/** What waits, where it waits. */
function desksOf(all: readonly { readonly village: Village; readonly book: FundBook }[]): Write[] {
  const waiting = all.flatMap(({ village, book }) => {
    const entries = book.entries.filter(({ state }) => state === 'waiting');
    return [...groupBy(entries, (each) => deskOf(each, book))].map(([place, own]) => {
      const since = own.map(({ at }) => at).sort()[0] ?? '';
      const named = { village: book.village, villageName: village.name, year: book.year };
      const lies: DeskBook = { ...named, count: own.length, since };
      return { place, lies };
    });
  });
  return [...groupBy(waiting, ({ place }) => place)].map(([place, own]) =>
    insert(fundDeskRef(DEMO_TENANT, place), { place, books: own.map(({ lies }) => lies) }),
  );
}

function projectOf({ village, township, person: by, name: byName }: Posting, today: Day): Write {
  const year = today.slice(0, 4);
  const due = village === SPENT_IN ? addDays(today, -20) : `${year}-12-31`;
  const from = addDays(due, -150);
  const at = instantAt(from, 900);
  const on = addDays(today, -30);
  const money = [
    { payer: 'unit', fen: 3_000_000 },
    { payer: 'county', fen: 2_000_000 },
  ] as const;
  const body: VillageProject = {
    ...{ village, township, number: 1, state: 'going', by, byName, at },
    plan: {
      ...{ name: '村内道路硬化和路灯', what: '硬化入户路 800 米，装路灯 20 盏', from, due },
      ...{ template: { of: 'village', kind: 'infrastructure' }, money: [...money] },
    },
    notes: [
      {
        ...{ state: 'going', on, text: '路面已经硬化 500 米，路灯基座做好了 8 个', photos: [] },
        ...{ by, byName, at: instantAt(on, 1020) },
      },
    ],
  };
  return insert(projectRef(DEMO_TENANT, projectId(village, 1)), body);
}
