import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';
import { options } from './options';
import type { Sequence } from './order-by';
import type { Dump, SeenRow } from './watched-folder';

/** What the attacker believes: by line of the roll, an option for each question and a comment. */
export interface Guess {
  readonly ratings?: readonly (RatingOption | undefined)[];
  readonly comment?: string | undefined;
}
export type Guesses = ReadonlyMap<string, Guess>;

export interface Booty {
  /** Every ballot that was seen in any copy. */
  readonly ballots: ReadonlyMap<string, SeenRow>;
  /** How often each option was chosen, by question, as it was published. */
  readonly sums: readonly Readonly<Partial<Record<RatingOption, number>>>[];
  /** In the order in which the result keeps them. */
  readonly comments: readonly string[];
}

interface Kept {
  readonly envelope?: string;
  readonly parties?: readonly {
    readonly party: string;
    readonly questions: readonly { readonly counts?: Booty['sums'][number] }[];
  }[];
  readonly comments?: readonly { readonly text: string }[];
}

export function bootyOf(dumps: readonly Dump[]): Booty {
  const ballots = new Map(
    dumps.flatMap(({ rows }) => (rows['ballot'] ?? []).map((row) => [row.id, row] as const)),
  );
  const result = dumps.at(-1)?.rows['evaluationResult']?.[0]?.body as Kept | undefined;
  const villagers = result?.parties?.find(({ party }) => party === 'villagers');
  return {
    ballots,
    sums: villagers?.questions.map(({ counts }) => counts ?? {}) ?? [],
    comments: result?.comments?.map(({ text }) => text) ?? [],
  };
}

/** Puts the ballots into some order: what in a ballot might go with what was chosen or written. */
type Feature = (ballot: SeenRow, place: number) => number | string;

const envelopeOf = ({ body }: SeenRow): string => (body as Kept).envelope ?? '';

/** Each by itself, from the first to the last and the other way round. */
export const features: Readonly<Record<string, Feature>> = {
  'order of coming in': (_ballot, place) => place,
  number: ({ id }) => id.slice(-64),
  length: ({ body }) => JSON.stringify(body).length,
  'key of the envelope': (ballot) => envelopeOf(ballot).slice(0, 64),
  'beginning of what is sealed': (ballot) => envelopeOf(ballot).slice(64, 128),
  'end of what is sealed': (ballot) => envelopeOf(ballot).slice(-64),
  'bits that are set': (ballot) => [...envelopeOf(ballot)].filter((digit) => digit > '7').length,
};

/**
 * Ties lines to ballots by their order. Then reads what can be read; whatever cannot is dealt out by
 * a feature, so many of each option as were published.
 */
export function guessBy(
  { lines, ballots }: Sequence,
  { feature, backwards }: { feature: Feature; backwards: boolean },
  booty: Booty,
): Guesses {
  const seen = ballots.flatMap((id, place) => {
    const ballot = booty.ballots.get(id);
    return ballot ? [{ line: lines[place] ?? '', ballot, key: feature(ballot, place) }] : [];
  });
  const ranked = [...seen].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  if (backwards) ranked.reverse();
  const dealt = booty.sums.map((sum) =>
    options.flatMap((option) => Array<RatingOption>(sum[option] ?? 0).fill(option)),
  );
  const comments = [...booty.comments].sort((a, b) => b.length - a.length);
  return new Map(
    ranked.map(({ line, ballot }, rank) => {
      const dealtHere = { ratings: dealt.map((all) => all[rank]), comment: comments[rank] };
      return [line, readPlain(envelopeOf(ballot)) ?? dealtHere];
    }),
  );
}

/** What an envelope says, where it is no envelope but the ballot itself. */
export function readPlain(envelope: string): Guess | undefined {
  const text = Buffer.from(envelope, 'hex').toString('latin1');
  const [json] = /\{"r":.*\}/.exec(text) ?? [];
  if (!json) return undefined;
  const { r, c } = JSON.parse(json) as { r: RatingOption[]; c: string };
  return { ratings: r, comment: c };
}
