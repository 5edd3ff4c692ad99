import type { Tally } from '../../src/core/evaluation/k-rule';
import type { SubjectStanding, Withheld } from '../../src/core/evaluation/result';
import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';
import type { SeenColumn } from './published-views';

/** How numbers become what is published: the program’s own, or one that a control gives away by. */
export interface Rule {
  readonly see: (counts: Tally, smallest: number) => Tally | Withheld;
  readonly stand: (
    columns: readonly Tally[],
    form: { smallest: number; threshold?: number | undefined },
  ) => Omit<SubjectStanding, 'subject'>;
}

/** What is known of the ratings of one subject: each party’s column, and how it stands. */
export interface Seen {
  readonly columns: readonly Pick<SeenColumn, 'ballots' | 'seen'>[];
  readonly standing: Omit<SubjectStanding, 'subject'>;
  readonly form: {
    readonly options: readonly RatingOption[];
    readonly smallest: number;
    readonly threshold?: number | undefined;
  };
}

/** Somebody in on it: in which column, and what they chose themselves. */
export interface Insider {
  readonly column: number;
  readonly chose: RatingOption;
}

/** Every way so many ballots can fall on so many options. */
export function everyTally(ballots: number, options: readonly RatingOption[]): Tally[] {
  const [first, ...rest] = options;
  if (!first) return ballots === 0 ? [{}] : [];
  if (rest.length === 0) return [{ [first]: ballots }];
  return Array.from({ length: ballots + 1 }, (_, count) =>
    everyTally(ballots - count, rest).map((others) => ({ [first]: count, ...others })),
  ).flat();
}

/** Makes a solver, which remembers what it worked out. */
export function makeSolver(rule: Rule) {
  const bySeen = new Map<string, Map<string, Tally[]>>();
  const settled = new Map<string, boolean>();

  /** All counts that would have been published as this was. */
  function candidates(
    { ballots, seen }: Seen['columns'][number],
    { options, smallest }: Seen['form'],
  ) {
    const key = `${ballots} ${smallest} ${options.join()}`;
    const known = bySeen.get(key) ?? groupBySeen(everyTally(ballots, options), smallest, options);
    bySeen.set(key, known);
    return known.get(keyOf(seen, options)) ?? [];
  }

  function groupBySeen(all: Tally[], smallest: number, options: readonly RatingOption[]) {
    const groups = new Map<string, Tally[]>();
    for (const counts of all) {
      const key = keyOf(rule.see(counts, smallest), options);
      groups.set(key, [...(groups.get(key) ?? []), counts]);
    }
    return groups;
  }

  /** True where, with what the insiders know, somebody else’s option is the same in every world. */
  function isolates(seen: Seen, insiders: readonly Insider[]): boolean {
    const key = JSON.stringify([seen, insiders]);
    const known = settled.get(key) ?? worksOut(seen, insiders);
    settled.set(key, known);
    return known;
  }

  function worksOut({ columns, standing, form }: Seen, insiders: readonly Insider[]): boolean {
    const watches = columns.map(() => new Watch());
    const left = columns.map((column, index) =>
      candidates(column, form).flatMap((counts) => {
        const own = insiders.filter((each) => each.column === index);
        const others = without(counts, own);
        return others ? [{ counts, others }] : [];
      }),
    );
    const agrees = (worlds: readonly { counts: Tally }[]) => {
      const told = rule.stand(
        worlds.map(({ counts }) => counts),
        form,
      );
      return told.standing === standing.standing && told.percent === standing.percent;
    };
    for (const world of product(left)) {
      if (!agrees(world)) continue;
      world.forEach(({ others }, index) => watches[index]?.look(others));
      if (watches.every((watch) => watch.open)) return false;
    }
    return watches.some((watch) => watch.pinned);
  }

  return { isolates, candidates };
}

/** Whether the others of a column all chose one and the same option in every world looked at. */
class Watch {
  open = false;
  private only: string | undefined;
  private looked = false;

  look(others: Tally): void {
    const chosen = Object.entries(others).filter(([, count]) => count > 0);
    // Nobody else is there to be told.
    if (chosen.length === 0) this.looked = true;
    if (this.open || chosen.length === 0) return;
    const [[option] = ['']] = chosen;
    if (chosen.length > 1 || (this.only !== undefined && this.only !== option)) this.open = true;
    this.only ??= option;
    this.looked = true;
  }

  get pinned(): boolean {
    if (!this.looked && !this.open) throw new Error('no world fits what was published');
    return !this.open && this.only !== undefined;
  }
}

function without(counts: Tally, insiders: readonly Insider[]): Tally | undefined {
  const others: Record<string, number> = { ...counts };
  for (const { chose } of insiders) others[chose] = (others[chose] ?? 0) - 1;
  return Object.values(others).every((count) => count >= 0) ? others : undefined;
}

function* product<T>(lists: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...rest] = lists;
  if (!first) return yield [];
  for (const one of first) for (const others of product(rest)) yield [one, ...others];
}

function keyOf(seen: Tally | Withheld, options: readonly RatingOption[]): string {
  return typeof seen === 'string' ? seen : options.map((each) => seen[each] ?? 0).join();
}
