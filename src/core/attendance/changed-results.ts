import type { Month } from '../calendar/day';
import type { CalendarTable } from '../calendar/workdays';
import { groupBy } from '../group-by';
import type { Pack } from '../policy/schema';
import type { Posting } from '../roster/people';
import { currentRegister, postedMonth } from './open-register';
import type { Register } from './register';
import type { Summary } from './target';
import { summarise } from './target';

type Figures = Pick<Summary, 'counted' | 'target' | 'per' | 'short'>;

/** One cadre's month in one village whose figures would come out otherwise. */
export interface ChangedResult {
  readonly month: Month;
  readonly cadre: string;
  readonly name: string;
  readonly village: string;
  readonly before: Figures;
  readonly after: Figures;
}

interface Records {
  readonly months: readonly Month[];
  readonly postings: readonly Posting[];
  /** Of these months, and of the year before them where a target is yearly. */
  readonly registers: readonly Register[];
  readonly calendar: CalendarTable;
  readonly today: string;
}

/**
 * The months whose figures differ under another pack: nothing is written.
 * `packsOf` gives the pack a month was judged by, and the changed one; nothing where none was chosen.
 * @throws Refused `calendar-year-unknown`.
 */
export function changedResults(
  { months, postings, registers, calendar, today }: Records,
  packsOf: (month: Month) => { readonly before: Pack; readonly after: Pack } | undefined,
): ChangedResult[] {
  const registersOf = groupBy(registers, ({ person }) => person);
  const people = [...groupBy(postings, ({ person }) => person)];
  return months.flatMap((month) => {
    const packs = packsOf(month);
    if (!packs) return [];
    return people.flatMap(([person, own]) => {
      const past = { registers: registersOf.get(person) ?? [], postings: own };
      return sheetsOf(month, own, past.registers).flatMap((sheet) => {
        const under = (pack: Pack) => figuresOf(summarise(sheet, past, { calendar, pack, today }));
        const [before, after] = [under(packs.before), under(packs.after)];
        if (JSON.stringify(before) === JSON.stringify(after)) return [];
        const { name, village } = sheet;
        return [{ month, cadre: person, name, village, before, after }];
      });
    });
  });
}

/** A person's sheets of a month, one for each village posted to. */
function sheetsOf(month: Month, own: readonly Posting[], registers: readonly Register[]) {
  const villages = [...new Set(own.map(({ village }) => village))];
  return villages.flatMap((village) => {
    const posted = postedMonth(own, village, month);
    const known = registers.find((each) => each.month === month && each.village === village);
    return posted ? [currentRegister(posted, known)] : [];
  });
}

function figuresOf({ counted, target, per, short }: Summary): Figures {
  return {
    counted,
    per,
    ...(target === undefined ? {} : { target }),
    ...(short === undefined ? {} : { short }),
  };
}
