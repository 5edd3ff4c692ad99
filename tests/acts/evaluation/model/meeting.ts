import type { AssemblyState } from '../../../../src/core/evaluation/assembly';
import type { Party } from '../../../../src/core/evaluation/party';
import type { Means } from '../../../../src/core/evaluation/roll-line';
import type { Blinding, Evaluation } from '../../../../src/core/evaluation/token';
import type { RatingOption } from '../../../../src/core/policy/kinds/evaluation-words';

/** The assemblies of one village as somebody would keep them on a sheet of paper. */

export interface Line {
  readonly id: string;
  readonly party: Party;
  readonly name: string;
  readonly person?: string;
  slip?: string;
  used?: Means;
  /** What its token was asked with. */
  blinded?: string;
}

export interface Slip {
  readonly serial: string;
  readonly code: string;
  /** Id of the line. */
  line?: string;
}

export interface InBox {
  readonly nonce: string;
  readonly party: Party;
  /** Nothing where it cannot be read. */
  readonly ratings?: readonly RatingOption[];
}

export interface Typing {
  readonly by: string;
  /** One word for each sheet, in order. */
  readonly rows: readonly string[];
  readonly ratings: readonly (readonly RatingOption[])[];
}

export interface Meeting {
  readonly id: string;
  state: AssemblyState;
  day: string;
  readonly lastDay: string;
  ways: Partial<Record<Party, 'secret' | 'signed'>>;
  readonly lines: Line[];
  /** Lines that were ever put on it. */
  made: number;
  readonly slips: Slip[];
  box: InBox[];
  papers: Map<string, Typing>;
  signed: number;
  closingAt?: number;
  emptied?: boolean;
  /** Set by counting. */
  below?: boolean;
}

/** A right that a phone holds, and what it put into the box with it. */
export interface Held {
  readonly meeting: Meeting;
  readonly party: Party;
  readonly blinding: Blinding;
  readonly evaluation: Evaluation;
  envelope?: string;
}

export interface Model {
  /** Milliseconds. */
  now: number;
  /** Counts names and numbers of chance. */
  counter: number;
  readonly meetings: Meeting[];
  readonly held: Held[];
}

/** k, and the line below which is rated again: of the round all runs begin with. */
export const SMALLEST = 3;
export const THRESHOLD = 60;

/** Whom each party rates, by hand: nobody their own. */
export const asked: Readonly<Record<Party, readonly string[]>> = {
  villagers: ['cadres:first', 'cadres:member', 'village-cadres'],
  'village-cadres': ['cadres:first', 'cadres:member', 'villagers'],
  cadres: ['village-cadres', 'villagers'],
};
export const partiesAsked = Object.keys(asked) as Party[];

export const means = ['phone', 'slip', 'tablet', 'paper', 'signed'] as const;

const options: readonly RatingOption[] = ['good', 'fair', 'middling', 'poor', 'unknown'];

/** Ratings of a party's form, by a number. */
export function ratingsBy(pick: number, party: Party): RatingOption[] {
  return asked[party].map((_, i) => options[Math.floor(pick / 5 ** i) % 5] ?? 'good');
}

export function usedIn({ lines }: Meeting, party: Party, by: readonly Means[] = means): number {
  return lines.filter((line) => line.party === party && line.used && by.includes(line.used)).length;
}

/** Everything that was rated in secret by a party: out of the box, and on paper. */
export function rowsOf(meeting: Meeting, party: Party): (readonly RatingOption[])[] {
  const box = meeting.box.filter((each) => each.party === party);
  const paper = meeting.papers.get(`${party} first`)?.ratings ?? [];
  return [...box.flatMap(({ ratings }) => (ratings ? [ratings] : [])), ...paper];
}

/** Whether somebody's ratings by parties of k or more are below the threshold. */
export function isBelow(meeting: Meeting): boolean {
  const secret = partiesAsked.filter((party) => meeting.ways[party] === 'secret');
  return ['cadres:first', 'cadres:member', 'village-cadres', 'villagers'].some((subject) => {
    const given = secret.flatMap((party) => {
      const at = asked[party].indexOf(subject);
      const rows = rowsOf(meeting, party);
      return at < 0 || rows.length < SMALLEST ? [] : rows.map((row) => row[at]);
    });
    const good = given.filter((each) => each === 'good' || each === 'fair').length;
    return given.length > 0 && good * 100 < THRESHOLD * given.length;
  });
}
