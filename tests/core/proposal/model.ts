import { addDays } from '../../../src/core/calendar/day';
import type { Pack } from '../../../src/core/policy/schema';
import { answerProposal } from '../../../src/core/proposal/answer';
import type { HandKind } from '../../../src/core/proposal/by-hand';
import { decideProposal } from '../../../src/core/proposal/decide';
import { openProposal } from '../../../src/core/proposal/open';
import type { Proposal, StrikeRecord } from '../../../src/core/proposal/proposal';
import { reviewProposal } from '../../../src/core/proposal/review';
import { strikeProposals } from '../../../src/core/proposal/strike';
import type { StrikeChange } from '../../../src/core/proposal/strike';
import { supplementProposal } from '../../../src/core/proposal/supplement';
import type { Stored, Write } from '../../../src/core/records';
import { Refused } from '../../../src/core/refusal';
import type { Caller } from '../../../src/core/roster/caller';
import * as fc from '../../support/random';
import { TENANT, officer, posting } from '../attendance/cases';
import type { Records } from './cases';
import { commit, proposalsIn } from './cases';

/** One small place: a cadre, a cadre who is a county officer too, and the offices. */
export interface World {
  readonly pack: Pack;
  /** What can be opened by hand there. */
  readonly kind: HandKind;
  readonly records: Records;
  day: string;
}

export type Deed = 'answer' | 'adopt' | 'reject' | 'return' | 'supplement' | 'keep' | 'lift';

export type Step =
  | { readonly do: 'pass'; readonly days: number }
  | { readonly do: 'confirm'; readonly person: string; readonly check: number }
  | { readonly do: 'take-back'; readonly person: string; readonly check: number }
  | { readonly do: 'open'; readonly who: string; readonly person: string; readonly code: string }
  | {
      readonly do: Deed;
      readonly who: string;
      readonly which: number;
      readonly remark: boolean;
    };

const UNIT = posting().unit;

function posted(person: string, ...grants: Caller['grants']): Caller {
  const postings = [posting({ person, name: person, from: '2025-01-01' })];
  return { person, name: person, township: posting().township, postings, grants };
}

export const people: Readonly<Record<string, Caller>> = {
  cadre: posted('cadre'),
  both: posted('both', ...officer('both', 'county-officer', '533123').grants),
  clerk: officer('clerk', 'township-officer', '533123100'),
  county: officer('county', 'county-officer', '533123'),
  prefecture: officer('prefecture', 'prefecture-officer', '5331'),
  elsewhere: officer('elsewhere', 'county-officer', '533124'),
  unit: officer('unit', 'unit-officer', UNIT),
};

/** Whoever is right for it: so that far more than the first steps of a life are gone through. */
export const RIGHT = 'right';
/** Whom it concerns. */
const OWN = 'own';

const pass = fc.record({ do: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 6 }) });

const strikes = fc.record({
  ...{ do: fc.constantFrom('confirm' as const, 'take-back' as const) },
  ...{ person: fc.constantFrom('cadre', 'cadre', 'both'), check: fc.nat(3) },
});

const opening = fc.record({
  ...{ do: fc.constant('open' as const), who: fc.constantFrom(...Object.keys(people)) },
  ...{ person: fc.constantFrom('cadre', 'both'), code: fc.constantFrom('a', 'b') },
});

const deeds = fc.record({
  do: fc.constantFrom<Deed[]>(
    ...(['answer', 'adopt', 'adopt', 'adopt', 'reject', 'return'] as const),
    ...(['supplement', 'keep', 'lift'] as const),
  ),
  who: fc.constantFrom(
    ...Object.keys(people),
    OWN,
    OWN,
    OWN,
    ...Array.from({ length: 20 }, () => RIGHT),
  ),
  ...{ which: fc.nat(3), remark: fc.boolean() },
});

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: pass },
    { weight: 4, arbitrary: strikes },
    { weight: 1, arbitrary: opening },
    { weight: 6, arbitrary: deeds },
  ),
  { minLength: 6, maxLength: 40, size: 'max' },
);

/** Who decides, told apart from the code: above the county where that is one's own seat. */
export function decidersOf({ person }: Proposal): readonly string[] {
  return person === 'both' ? ['prefecture'] : ['county', 'both'];
}

export function whoFor({ do: deed, who }: Extract<Step, { which: number }>, proposal?: Proposal) {
  if (who === OWN) return proposal?.person ?? 'unit';
  if (who !== RIGHT) return who;
  if (deed === 'supplement') return 'clerk';
  if (deed !== 'answer') return proposal ? (decidersOf(proposal)[0] ?? '') : 'county';
  return proposal?.person ?? 'unit';
}

/** The proposal a step is about. */
export function proposalOf(world: World, step: Step): Stored<'proposal'> | undefined {
  const all = proposalsIn(world.records);
  return 'which' in step ? all[step.which % Math.max(1, all.length)] : undefined;
}

export function strikesIn({ records }: World, person: string): StrikeRecord['breaches'] {
  const found = records.get(`strikeRecord strikes:${person}`) as Stored<'strikeRecord'> | undefined;
  return found?.body.breaches ?? [];
}

/** Carries a step out as an act would; a refusal changes nothing. True when it was not refused. */
export function take(world: World, step: Step): boolean {
  if (step.do === 'pass') {
    world.day = addDays(world.day, step.days);
    return true;
  }
  try {
    commit(world.records, writesOf(world, step));
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

let moments = 0;

function told(world: World, who: string) {
  const at = `${world.day}T04:00:00.${String((moments += 1) % 1000).padStart(3, '0')}Z`;
  return { tenant: TENANT, day: world.day, at, caller: people[who] as Caller };
}

function writesOf(world: World, step: Exclude<Step, { do: 'pass' }>): readonly Write[] {
  if (step.do === 'confirm' || step.do === 'take-back') return strike(world, step);
  if (step.do === 'open') return open(world, step);
  const proposal = proposalOf(world, step);
  const facts = {
    ...told(world, whoFor(step, proposal?.body)),
    ...{ proposal, held: people[proposal?.body.person ?? '']?.grants ?? [] },
  };
  const remark = step.remark ? '看过材料' : undefined;
  switch (step.do) {
    case 'answer':
      return answerProposal('当天在县里开会', facts).writes;
    case 'supplement':
      return supplementProposal('值班表在后', facts).writes;
    case 'keep':
    case 'lift': {
      const effects = effectsIn(world).filter(({ body }) => body.proposal === proposal?.id);
      return reviewProposal({ decision: step.do, reason: '复核过' }, { ...facts, effects }).writes;
    }
    default:
      return decideProposal({ decision: step.do, remark }, { ...facts, pack: world.pack }).writes;
  }
}

export function effectsIn({ records }: World): Stored<'effect'>[] {
  return [...records.values()].filter(
    (each): each is Stored<'effect'> => each.collection === 'effect',
  );
}

/** Checks of days at the end of one year and the beginning of the next, of either kind. */
const days = ['2025-12-31', '2026-01-01', '2026-11-02', '2026-11-03'];

function strike(
  world: World,
  { do: what, person, check }: { readonly do: string; person: string; check: number },
): Write[] {
  const id = `check:${check}`;
  const breach = { check: id, day: days[check] ?? '', trigger: 'absence' as const };
  const change: StrikeChange =
    what === 'confirm'
      ? { do: 'confirm', breach: { ...breach, confirmedAt: '2026-11-20T04:00:00.000Z' } }
      : { do: 'lift', check: id };
  const record = world.records.get(`strikeRecord strikes:${person}`);
  const { postings, grants } = people[person] as Caller;
  return strikeProposals({
    ...told(world, 'county'),
    ...{ change, person, postings, held: grants, rulesOn: () => world.pack },
    record: record as Stored<'strikeRecord'> | undefined,
    proposals: proposalsIn(world.records),
  });
}

function open(
  world: World,
  { who, person, code }: { who: string; person: string; code: string },
): Write[] {
  const { postings, grants } = people[person] as Caller;
  const ground = world.kind === 'accountability' ? ('careless' as const) : undefined;
  const input = { kind: world.kind, ground, facts: '见核查材料' };
  const facts = {
    ...told(world, who),
    ...{ pack: world.pack, posting: postings[0], unitLevel: 'county' as const, held: grants },
    // A code is random in life: never the same twice.
    ...{ effects: [], assessments: [], code: `${code}${world.records.size}` },
  };
  return openProposal(input, facts).writes;
}
