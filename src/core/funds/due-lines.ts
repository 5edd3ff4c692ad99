import type { Day } from '../calendar/day';
import { within } from '../calendar/day';
import { groupBy } from '../group-by';
import { sayYuan } from '../money';
import { explain } from '../policy/explain';
import type { Pack, RuleName, RuleValue } from '../policy/schema';
import { valueAt } from '../policy/value-at';
import type { Posting, UnitLevel } from '../roster/people';
import { unitName } from '../roster/places';
import type { Fund, FundPayer } from './fund-kinds';
import { isOfKinds } from './kinds-of-village';

/** What one source owes a village for a year. Derived each time it is looked at, never stored. */
export interface FundLine {
  /** Fund, payer and unit: what tells the lines of a village apart. */
  readonly key: string;
  readonly fund: Exclude<Fund, 'project'>;
  readonly payer: FundPayer;
  readonly unit?: string | undefined;
  /** Fen due; absent where it cannot be told, and `text` says why. */
  readonly due?: number | undefined;
  /** No less than that, or just that. */
  readonly atLeast: boolean;
  /** How it is made. */
  readonly text: string;
  readonly rule: RuleName;
}

export interface DueFacts {
  readonly village: string;
  /** The day that decides. */
  readonly day: Day;
  /** Postings to the village. */
  readonly postings: readonly Posting[];
  /** `undefined` where the unit is not on the roster. */
  readonly levelOf: (unit: string) => UnitLevel | undefined;
  readonly pack: Pack | undefined;
}

type Source = RuleValue<'work-funds'>['sources'][number];

/**
 * What a village is due for a year, by source, from the rules and the postings of the deciding day;
 * nothing where nobody is posted. What hangs on a value that is not set is said to be open.
 */
export function fundLines(facts: DueFacts): FundLine[] {
  const posted = facts.postings.filter((each) => within(facts.day, each));
  const { pack, day } = facts;
  if (!pack || posted.length === 0) return [];
  const sources = valueAt(pack, 'work-funds', day)?.sources ?? [];
  const work = sources.flatMap((source) => workLines(source, posted, { ...facts, pack }));
  return [
    ...[...groupBy(work, ({ key }) => key).values()].map(merged),
    ...ofUnits('support', 'unit-support', posted, { pack, day }),
    ...ofUnits('purchase', 'unit-purchases', posted, { pack, day }),
  ];
}

type Packed = DueFacts & { readonly pack: Pack };

const heads = {
  'first-secretary': '第一书记',
  cadre: '驻村干部',
} as const;

function workLines(source: Source, posted: readonly Posting[], facts: Packed): FundLine[] {
  const { payer } = source;
  if (payer !== 'unit') return workLine(source, posted, facts);
  if (source.for === 'village' || source.for === 'team') {
    return workLine(source, posted, facts, leadingUnit(posted));
  }
  return [...groupBy(posted, ({ unit }) => unit)].flatMap(([unit, own]) =>
    workLine(source, own, facts, unit),
  );
}

function workLine(
  source: Source,
  posted: readonly Posting[],
  { village, day, pack, levelOf }: Packed,
  unit?: string,
): FundLine[] {
  const { payer, unitLevel, atLeast, villages, where, fen } = source;
  if (unitLevel && unit && levelOf(unit) !== unitLevel) return [];
  const fits = villages ? isOfKinds(villages, village, pack, day) : { fits: true };
  const count = headsOf(source, posted);
  if (fits.fits === false || count === 0) return [];
  const whose = payer === 'unit' && !unit ? '，派出单位不止一家，文件没有写由哪一家出' : '';
  const text = `${fits.kinds ?? ''}${sayBasis(source, count)}${whose}`;
  const line = { ...head('work', payer, unit), atLeast, rule: 'work-funds' as const };
  if (where) return [{ ...line, text: `${text}。只给深度贫困县，本县是不是没有登记，这里没有算` }];
  if (fits.fits === undefined) return [{ ...line, text: `${text}。${fits.why}` }];
  return [{ ...line, due: count * fen, text }];
}

function headsOf({ for: of }: Source, posted: readonly Posting[]): number {
  if (of === 'cadre') return posted.length;
  if (of === 'first-secretary') {
    return posted.filter(({ position }) => position === 'first-secretary').length;
  }
  return 1;
}

function sayBasis({ for: of, fen, atLeast }: Source, count: number): string {
  const sum = `每年${atLeast ? '不少于 ' : ' '}${sayYuan(fen)}`;
  if (of === 'village') return `每个村${sum}`;
  if (of === 'team') return `每个工作队${sum}`;
  return `${count} 名${heads[of]}，每名${sum}`;
}

/** 派驻单位 of a village: the first secretary's, or the only one there is. */
function leadingUnit(posted: readonly Posting[]): string | undefined {
  const first = posted.find(({ position }) => position === 'first-secretary');
  const units = [...new Set(posted.map(({ unit }) => unit))];
  return first?.unit ?? (units.length === 1 ? units[0] : undefined);
}

/** Several sources of one payer are one line: open as long as one of them is. */
function merged(lines: readonly FundLine[]): FundLine {
  const [first] = lines as [FundLine, ...FundLine[]];
  const { due, ...rest } = first;
  const isOpen = lines.some((each) => each.due === undefined);
  const sum = lines.reduce((total, each) => total + (each.due ?? 0), 0);
  void due;
  return {
    ...rest,
    ...(isOpen ? {} : { due: sum }),
    atLeast: lines.some(({ atLeast }) => atLeast),
    text: lines.map(({ text }) => text).join('；'),
  };
}

/** A sum each unit owes each village it has sent somebody to: one for each village is ours. */
function ofUnits(
  fund: 'support' | 'purchase',
  rule: 'unit-support' | 'unit-purchases',
  posted: readonly Posting[],
  { pack, day }: Pick<Packed, 'pack' | 'day'>,
): FundLine[] {
  if (!(pack.rules[rule] ?? []).some(({ from }) => from <= day)) return [];
  const fen = valueAt(pack, rule, day)?.fen;
  return [...new Set(posted.map(({ unit }) => unit))].map((unit) => {
    const line = { ...head(fund, 'unit', unit), atLeast: true, rule };
    if (fen === undefined) return { ...line, text: explain(pack, rule, day).text };
    const text = `${unitName(unit)}给本村每年不少于 ${sayYuan(fen)}`;
    return { ...line, due: fen, text };
  });
}

function head(fund: FundLine['fund'], payer: FundPayer, unit?: string) {
  return { key: [fund, payer, unit ?? ''].join(' '), fund, payer, ...(unit ? { unit } : {}) };
}
