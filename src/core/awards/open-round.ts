import type { Day, Instant } from '../calendar/day';
import { addDays } from '../calendar/day';
import type { Stored, Write } from '../records';
import { insert } from '../records';
import { refused } from '../refusal';
import type { Actor } from '../roster/actor';
import { stepBy } from '../step';
import { awardRoundRef, roundId } from './places';
import type { AwardClass, AwardContact, AwardKind, AwardRound } from './round';
import type { AwardRule } from './rule';
import { MOST_ROUNDS } from './rule';
import { kindWords } from './words';

/** Ours: how far ahead the last day to nominate on may lie. Days. */
export const LONGEST_NOMINATING = 90;

export interface AwardOpening {
  readonly year: string;
  readonly classes: readonly Omit<AwardClass, 'id'>[];
  readonly nominateUntil: Day;
  readonly contact: AwardContact;
}

export interface OpenAwardFacts {
  readonly tenant: string;
  readonly day: Day;
  readonly at: Instant;
  readonly actor: Actor;
  readonly county: { readonly division: string; readonly name: string };
  /** Of the rules in force today. */
  readonly rule: AwardRule | undefined;
  /** Rounds of the year, ended ones too. */
  readonly rounds: readonly Stored<'awardRound'>[];
}

/**
 * Opens a round with the rule of today kept in it. Its number counts the rounds of the year, so that
 * two opened at once cannot both take the same.
 * @throws Refused `award-no-rule`, `award-year-wrong`, `award-rounds-full`, `award-class-needed`,
 * `award-class-kind`, `award-class-one`, `award-class-same`, `award-until-past`, `award-until-far`.
 */
export function decideOpenAward(
  opening: AwardOpening,
  facts: OpenAwardFacts,
): { output: { round: string }; writes: Write[] } {
  const { tenant, day, at, actor, county, rule, rounds } = facts;
  if (!rule) throw refused('award-no-rule');
  const { year, nominateUntil, contact } = opening;
  checkYear(year, day);
  const number = nextNumber(year, rule, rounds);
  checkClasses(opening.classes, rule);
  checkUntil(nominateUntil, day);
  const round: AwardRound = {
    ...{ division: county.division, countyName: county.name, year, number, form: rule.form },
    classes: opening.classes.map((each, i) => ({ id: `c${i + 1}`, ...each })),
    ...{ nominateUntil, contact, basis: rule.explanation, state: 'open' },
    ...{ listed: {}, openObjections: [], steps: [stepBy('open', actor, at)] },
  };
  const id = roundId(county.division, year, number);
  return { output: { round: id }, writes: [insert(awardRoundRef(tenant, id), round)] };
}

/** The year that runs, or the one before: awards are often given once it is over. */
export function yearsToOpen(day: Day): string[] {
  const year = Number(day.slice(0, 4));
  return [String(year), String(year - 1)];
}

function checkYear(year: string, day: Day): void {
  const years = yearsToOpen(day);
  if (!years.includes(year)) {
    throw refused('award-year-wrong', { years: years.join('、') }, { field: 'year' });
  }
}

/** How many more rounds the year may have; those that ended without awards count for the number only. */
export function roundsLeft(rule: AwardRule, rounds: readonly Stored<'awardRound'>[]): number {
  const held = rounds.filter(({ body }) => body.state !== 'ended').length;
  return Math.min(rule.rounds - held, MOST_ROUNDS - rounds.length);
}

function nextNumber(
  year: string,
  rule: AwardRule,
  rounds: readonly Stored<'awardRound'>[],
): number {
  if (roundsLeft(rule, rounds) > 0) return rounds.length + 1;
  const { clause } = rule.explanation;
  throw refused('award-rounds-full', { year, count: rounds.length }, { field: 'year', clause });
}

function checkClasses(classes: AwardOpening['classes'], rule: AwardRule): void {
  if (classes.length === 0) throw refused('award-class-needed', {}, { field: 'classes' });
  classes.forEach(({ to, title }, i) => {
    const field = `classes.${i}`;
    const before = classes.slice(0, i);
    if (!rule.to.includes(to)) throw wrongKind(to, rule, field);
    if (!rule.byClass && before.some((each) => each.to === to)) {
      throw refused('award-class-one', { kind: kindWords[to] }, { field });
    }
    if (before.some((each) => each.title === title)) {
      throw refused('award-class-same', { title }, { field });
    }
  });
}

function wrongKind(to: AwardKind, rule: AwardRule, field: string) {
  const named = rule.to.map((each) => kindWords[each]).join('、');
  return refused('award-class-kind', { to: named, kind: kindWords[to] }, { field });
}

function checkUntil(until: Day, day: Day): void {
  const field = 'nominateUntil';
  if (until < day) throw refused('award-until-past', {}, { field });
  const limit = LONGEST_NOMINATING;
  if (until > addDays(day, limit)) throw refused('award-until-far', { limit }, { field });
}
