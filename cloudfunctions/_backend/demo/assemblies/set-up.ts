import type { Day } from '../../../../src/core/calendar/day';
import { decideAddToRoll } from '../../../../src/core/evaluation/add-to-roll';
import { decideOpen } from '../../../../src/core/evaluation/open-assembly';
import { slipRef } from '../../../../src/core/evaluation/places';
import { decidePlan } from '../../../../src/core/evaluation/plan';
import { decideHandSlip, decidePrintSlips, serialOf } from '../../../../src/core/evaluation/slips';
import { inventName } from '../names';
import { chanceFrom, seedFor } from '../random';
import { DEMO_SEED, DEMO_TENANT } from '../tenant';
import type { Hall, Moment } from './hall';
import { assemblyAt, linesAt, roundAt, villagePeopleOn } from './hall';

const tenant = DEMO_TENANT;

/** Without look-alikes, as real codes are. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTWXYZ';

export interface Planned {
  readonly day: Day;
  readonly place: string;
  readonly retestOf?: string;
}

/** Plans an assembly of the village; its id. */
export function planAssembly(hall: Hall, planned: Planned, { day, at }: Moment): string {
  const { records, secret, village, quarter, clerk } = hall;
  const digits = secret('demo-code', `${village.code} ${planned.retestOf ?? ''}`);
  const code = (digits.match(/../g) ?? [])
    .slice(0, 8)
    .map((pair) => LETTERS[parseInt(pair, 16) % LETTERS.length])
    .join('');
  const result = records
    .all('evaluationResult')
    .find(({ body }) => body.assembly === planned.retestOf);
  const facts = { tenant, village, round: roundAt(hall), secret, code, today: day, at, result };
  const assemblies = records.all('assembly').filter(({ body }) => body.village === village.code);
  return records.keep(
    decidePlan(
      { village: village.code, quarter, ...planned },
      { ...facts, assemblies, caller: clerk },
    ),
  ).output.assembly;
}

export interface RollOf {
  readonly villagers: number;
  /** 村民小组长 and others of the village's own; its officials come besides. */
  readonly leaders: number;
  /** So many of the villagers work elsewhere. */
  readonly away: number;
}

/** Everybody the roster ties to the village, and so many invented ones. */
export function fillRoll(hall: Hall, id: string, { villagers, leaders, away }: RollOf): void {
  const people = villagePeopleOn(hall, assemblyAt(hall, id).body.day);
  const chance = chanceFrom(seedFor(DEMO_SEED, `roll ${hall.village.code}`));
  const taken = new Set(people.map(({ name }) => name));
  const newName = (): string => {
    const name = inventName(chance);
    if (taken.has(name)) return newName();
    taken.add(name);
    return name;
  };
  const others = [
    ...Array.from({ length: leaders }, () => ({ party: 'village-cadres' as const, far: false })),
    ...Array.from({ length: villagers }, (_, i) => {
      return { party: 'villagers' as const, far: i >= villagers - away };
    }),
  ];
  const added = [
    ...people.map((each) => ({ ...each, away: false, namesake: false })),
    ...others.map(({ party, far }) => ({ party, name: newName(), away: far, namesake: false })),
  ];
  const { smallest } = roundAt(hall).body.form;
  const facts = { tenant, assembly: assemblyAt(hall, id), smallest, lines: [], people };
  hall.records.keep(decideAddToRoll(added, facts));
}

/** Prints slips and hands the first ones out, to the lines given. */
export function giveSlips(hall: Hall, id: string, count: number, lines: readonly string[]): void {
  const { records, secret } = hall;
  // Nobody has the codes of these: a visitor prints slips of their own.
  const made = Array.from({ length: count }, (_, i) => {
    return { code: '', hash: secret('demo-slip', `${id} ${i}`) };
  });
  records.keep(decidePrintSlips(made, { tenant, assembly: assemblyAt(hall, id) }));
  lines.forEach((line, i) => {
    const slip = records.get(slipRef(tenant, made[i]?.hash ?? ''));
    if (slip.body.serial !== serialOf(i + 1)) throw new Error('slips are handed out in order');
    const found = linesAt(hall, id).find((each) => each.id === line);
    const assembly = assemblyAt(hall, id);
    records.keep(decideHandSlip({ assembly, line: found, slip, before: undefined }));
  });
}

export function openAssembly(hall: Hall, id: string, { day, at }: Moment): void {
  const { records, secret, postings, clerk } = hall;
  const lines = linesAt(hall, id).map(({ body }) => body);
  const facts = { assembly: assemblyAt(hall, id), round: roundAt(hall), lines, postings };
  records.keep(decideOpen({ ...facts, secret, caller: clerk, today: day, at }));
}
