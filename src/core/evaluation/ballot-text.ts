import type { RatingOption } from '../policy/kinds/evaluation-words';
import { asciiBytes } from './ascii-bytes';

/** Most characters of a comment. */
export const MOST_COMMENT = 200;

/** 选票 as its voter filled it in: an option for each question, in the order of the party’s form. */
export interface FilledBallot {
  readonly ratings: readonly RatingOption[];
  /** Empty where nothing was written. */
  readonly comment: string;
}

/** What a ballot has to be to count. */
export interface BallotForm {
  readonly options: readonly RatingOption[];
  readonly questions: number;
}

/** `{"r":[…],"c":"…"}` with plain letters only: what a phone seals. */
export function writeBallot({ ratings, comment }: FilledBallot): Uint8Array {
  const json = JSON.stringify({ r: ratings, c: comment.slice(0, MOST_COMMENT) });
  const plain = json.replace(/[^\x20-\x7e]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return asciiBytes(plain);
}

/** The ballot, or nothing where it is void: not readable, not of this form, or with too long a comment. */
export function readBallot(bytes: Uint8Array, form: BallotForm): FilledBallot | undefined {
  const read = parsed(bytes);
  if (typeof read !== 'object' || read === null) return undefined;
  const { r, c, ...rest } = read as Record<string, unknown>;
  if (Object.keys(rest).length > 0 || !Array.isArray(r) || typeof c !== 'string') return undefined;
  if (c.length > MOST_COMMENT || !isOfForm(r, form)) return undefined;
  return { ratings: r, comment: c.trim() };
}

/** True for an option of the form for each question. */
export function isOfForm(ratings: readonly unknown[], form: BallotForm): ratings is RatingOption[] {
  return (
    ratings.length === form.questions &&
    ratings.every((each) => form.options.includes(each as RatingOption))
  );
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  } catch {
    return undefined;
  }
}
