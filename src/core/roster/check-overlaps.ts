import type { Day } from '../calendar/day';
import { groupBy } from '../group-by';
import type { Stored } from '../records';
import type { CheckedPosting } from './check-postings';
import type { Gazetteer } from './gazetteer';
import { positionNames } from './names';
import { postingRef } from './places';
import type { ProblemKind, Report } from './problem';
import { problemAt } from './problem';
import type { TableRow } from './read-table';

/** A posting as it will stand after the import; `row` when the file says so. */
interface Standing {
  readonly row?: TableRow | undefined;
  readonly person: string;
  readonly name: string;
  readonly village: string;
  readonly position: 'first-secretary' | 'member';
  readonly teamLeader: boolean;
  readonly from: Day;
  readonly to?: Day | undefined;
  /** Stands on record just so: the file changes nothing about it. */
  readonly asRecorded?: boolean | undefined;
}

/**
 * What postings may not do to each other: one person in two at once, two first secretaries or two
 * team leaders of one village at once. Postings on record count as they will stand after the
 * import; only rows of the file are reported.
 */
export function checkOverlaps(
  checked: readonly CheckedPosting[],
  recorded: readonly Stored<'posting'>[],
  places: Gazetteer,
  report: Report,
): void {
  const once = withoutDuplicates(checked, report);
  const standing = postingsAfter(once, recorded);
  const village = (code: string) => places.villages.get(code)?.name ?? code;
  for (const group of groupBy(standing, ({ person }) => person).values()) {
    pairs(group, (row, own, other) =>
      report(
        problemAt('posting-overlap', row.cell('开始日期'), {
          name: own.name,
          other: `${village(other.village)}${positionNames[other.position]}，${other.from} 起`,
          where: whereFrom(other),
        }),
      ),
    );
  }
  const firsts = standing.filter(({ position }) => position === 'first-secretary');
  oneAtATime('first-secretary-twice', '职务', firsts, village, report);
  const leaders = standing.filter(({ teamLeader }) => teamLeader);
  oneAtATime('leader-twice', '是否队长', leaders, village, report);
}

function withoutDuplicates(checked: readonly CheckedPosting[], report: Report): CheckedPosting[] {
  const seen = new Map<string, number>();
  return checked.filter(({ row, posting: { person, from } }) => {
    const key = `${person} ${from}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.number);
    else report(problemAt('row-duplicate', row.cell('姓名'), { first }));
    return first === undefined;
  });
}

function postingsAfter(
  checked: readonly CheckedPosting[],
  recorded: readonly Stored<'posting'>[],
): Standing[] {
  const known = new Map(recorded.map(({ id, body }) => [id, body]));
  const rows = checked.map(({ row, posting }) => {
    const standing = { ...posting, row, village: posting.village.code };
    const before = known.get(postingRef('', posting.person, posting.from).id);
    return { ...standing, asRecorded: before !== undefined && standsSame(before, standing) };
  });
  const replaced = new Set(rows.map(({ person, from }) => postingRef('', person, from).id));
  const others = recorded.filter(({ id }) => !replaced.has(id));
  return [...others.map(({ body }) => ({ ...body, asRecorded: true })), ...rows];
}

type Placed = Pick<Standing, 'village' | 'position' | 'teamLeader' | 'to'>;

function standsSame(a: Placed, b: Placed): boolean {
  return (
    a.village === b.village &&
    a.position === b.position &&
    a.teamLeader === b.teamLeader &&
    a.to === b.to
  );
}

function oneAtATime(
  kind: ProblemKind,
  header: string,
  standing: readonly Standing[],
  village: (code: string) => string,
  report: Report,
): void {
  for (const group of groupBy(standing, (one) => one.village).values()) {
    pairs(group, (row, own, other) => {
      // One person twice is an overlap, and was reported as that.
      if (own.person === other.person) return;
      // Two that hand over to each other overlap for some days, and were let in as that.
      if (own.asRecorded && other.asRecorded) return;
      report(
        problemAt(kind, row.cell(header), {
          village: village(own.village),
          other: other.name,
          where: whereFrom(other),
        }),
      );
    });
  }
}

/**
 * Calls back for each posting of the file that overlaps one before it or one on record: once per
 * row, so that a village listed twice over does not give a report for every pair.
 */
function pairs(
  group: readonly Standing[],
  found: (row: TableRow, own: Standing, other: Standing) => void,
): void {
  group.forEach((own, i) => {
    const other = own.row && group.slice(0, i).find((before) => overlap(before, own));
    if (own.row && other) found(own.row, own, other);
  });
}

function overlap(a: Standing, b: Standing): boolean {
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
}

function whereFrom({ row }: Standing): string {
  return row ? `派驻表第 ${row.number} 行` : '已有记录';
}
