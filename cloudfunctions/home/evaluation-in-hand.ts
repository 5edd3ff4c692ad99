import type { Day } from '../../src/core/calendar/day';
import type { Quarter } from '../../src/core/calendar/quarter';
import { quarterBefore, quarterOf } from '../../src/core/calendar/quarter';
import type { Assembly } from '../../src/core/evaluation/assembly';
import type { PaperEntry } from '../../src/core/evaluation/paper-entry';
import { allParties } from '../../src/core/evaluation/party';
import { paperRef, resultRef, roundRef } from '../../src/core/evaluation/places';
import type { EvaluationResult } from '../../src/core/evaluation/result';
import type { RollLine } from '../../src/core/evaluation/roll-line';
import type { Round } from '../../src/core/evaluation/round';
import type { Ref, Stored } from '../../src/core/records';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import { assembliesOf } from '../_backend/facts/assemblies';
import { collect } from '../_backend/facts/collect';
import { codesWithin } from '../_backend/facts/in-division';
import type { Reader } from '../_backend/ports';

export interface EvaluationInHand {
  /** Open ones among those of `roundRefs`. */
  readonly rounds: readonly Round[];
  /** Of the village, or of the township in those quarters. */
  readonly assemblies: readonly Stored<'assembly'>[];
  /** Of assemblies that still take paper. */
  readonly papers: readonly PaperEntry[];
  readonly results: readonly EvaluationResult[];
}

/** Who runs assemblies or types their paper. The county has the list: it is not told of each village. */
const handRoles = ['first-secretary', 'village-official', 'village-secretary', 'township-officer'];
const VILLAGE_DIGITS = 12;

/** This quarter and the one before, whose window may still run. */
const quartersOn = (day: Day): Quarter[] => [quarterBefore(quarterOf(day)), quarterOf(day)];

/** To be read with the first batch. */
export function roundRefs(tenant: string, day: Day) {
  const [last = '', current = ''] = quartersOn(day);
  return { lastRound: roundRef(tenant, last), round: roundRef(tenant, current) };
}

export interface Rounds {
  readonly lastRound: Stored<'round'> | undefined;
  readonly round: Stored<'round'> | undefined;
}

interface Around {
  readonly tenant: string;
  readonly day: Day;
  readonly caller: Caller;
}

/** Rounds that are open now. */
export function openRounds({ lastRound, round }: Rounds): Round[] {
  const rounds = [lastRound, round].flatMap((each) => (each ? [each.body] : []));
  return rounds.filter(({ state }) => state === 'open');
}

/** Where the caller has a hand in 三讲三评. */
function scopesOf({ caller, day }: Around): string[] {
  const held = rolesOn(caller, day).filter(({ role }) => handRoles.includes(role));
  return [...new Set(held.map(({ scope }) => scope))];
}

/** Assemblies that may wait for the caller, each once; read for those only who have a hand in them. */
export async function assembliesInHand(
  around: Around,
  reader: Reader,
): Promise<Stored<'assembly'>[]> {
  const found = await Promise.all(
    scopesOf(around).map((scope) => assembliesUnder(reader, around, scope)),
  );
  return [...new Map(found.flat().map((each) => [each.id, each])).values()];
}

async function assembliesUnder(
  reader: Reader,
  { tenant, day }: Around,
  scope: string,
): Promise<Stored<'assembly'>[]> {
  const quarters = quartersOn(day);
  if (scope.length === VILLAGE_DIGITS) {
    const all = await assembliesOf(reader, tenant, scope);
    return all.filter(({ body }) => body.state !== 'published' || quarters.includes(body.quarter));
  }
  const range = codesWithin(scope);
  const found = await Promise.all(
    quarters.map((quarter) => {
      const at = { index: 'byQuarter', equals: [quarter], range } as const;
      return collect(reader, { collection: 'assembly', tenants: [tenant], ...at });
    }),
  );
  return found.flat();
}

/** Lines of rolls that bear the caller’s name; nobody can vote while no round is open. */
export async function linesOfVoter(
  { tenant, caller }: Around,
  rounds: Rounds,
  reader: Reader,
): Promise<RollLine[]> {
  if (openRounds(rounds).length === 0) return [];
  const at = { index: 'byPerson', equals: [caller.person] } as const;
  const lines = await collect(reader, { collection: 'rollLine', tenants: [tenant], ...at });
  return lines.map(({ body }) => body).filter(({ used }) => !used);
}

/** What more is to be read of assemblies at hand: paper as it was typed, and what came out. */
export function refsOfAssemblies(tenant: string, assemblies: readonly Stored<'assembly'>[]) {
  const paper = assemblies
    .filter(isAt('open', 'closing'))
    .flatMap(({ id }) =>
      allParties.flatMap((party) =>
        (['first', 'second'] as const).map((turn) => paperRef(tenant, id, party, turn)),
      ),
    );
  const counted = assemblies.filter(isAt('counted', 'published'));
  return {
    papers: byId(paper),
    results: byId(counted.map(({ id }) => resultRef(tenant, id))),
  };
}

/** What of 三讲三评 may wait for the caller. */
export function inHand(
  around: Around,
  rounds: Rounds,
  assemblies: readonly Stored<'assembly'>[],
  read: {
    readonly papers: Readonly<Record<string, Stored<'paperEntry'> | undefined>>;
    readonly results: Readonly<Record<string, Stored<'evaluationResult'> | undefined>>;
  },
): EvaluationInHand {
  return {
    rounds: scopesOf(around).length > 0 ? openRounds(rounds) : [],
    assemblies,
    papers: Object.values(read.papers).flatMap((each) => (each ? [each.body] : [])),
    results: Object.values(read.results).flatMap((each) => (each ? [each.body] : [])),
  };
}

const isAt =
  (...states: readonly Assembly['state'][]) =>
  ({ body }: Stored<'assembly'>) =>
    states.includes(body.state);

function byId<C extends Ref['collection']>(refs: readonly Ref<C>[]): Record<string, Ref<C>> {
  return Object.fromEntries(refs.map((each) => [each.id, each]));
}
