/**
 * What a call that failed means for the one who made it:
 * - `conflict`: another transaction was there first; the cloud undid this one
 * - `duplicate`: an insert of what exists
 * - `throttled`, `unreachable`: not carried out; the same call may be made again
 * - `lost`: the transaction is over, or another call of it is still under way
 * - `unanswered`: sent, and nobody knows what came of it
 * - `refused`: understood and not done; making it again would not mend it
 */
export type TroubleKind =
  'conflict' | 'duplicate' | 'throttled' | 'unreachable' | 'lost' | 'unanswered' | 'refused';

/** A failed call, told without anything of what was sent: that is people's names and records. */
export class CloudTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    /** The cloud's or the system's name for it: letters, digits, underscores. */
    readonly code: string,
  ) {
    super(`the cloud database: ${kind} (${code})`);
  }
}

interface Failure {
  readonly code?: unknown;
  readonly errCode?: unknown;
  readonly message?: unknown;
  readonly connecting?: unknown;
}

/** Signs by which the cloud tells its troubles, in the code or, wrapped once more, in the message. */
const signs: readonly [TroubleKind, RegExp][] = [
  ['conflict', /TRANSACTION_CONFLICT|TransactionConflict|WriteConflict/],
  ['duplicate', /DATABASE_DUPLICATE_WRITE|E11000/],
  ['lost', /TransactionNotExist|TransactionBusy|DATABASE_TRANSACTION_FAIL/],
  ['throttled', /EXCEED_\w*(REQUEST_LIMIT|RATELIMIT)|RequestLimitExceeded|-50100[34]\b|^429\b/],
  ['unanswered', /SYS_ERR|TIMEOUT|Timeout|-50100[12]\b|^5\d\d\b/],
];

/** System codes of a call that never left this machine. */
const NEVER_SENT =
  /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETDOWN|ENETUNREACH|EHOSTDOWN|EHOSTUNREACH)$/;

/** Names whatever the SDK threw; what is no answer of the cloud's counts as none. */
export function troubleOf(error: unknown): CloudTrouble {
  if (error instanceof CloudTrouble) return error;
  const failure = (error ?? {}) as Failure;
  const code = `${failure.code ?? failure.errCode ?? ''}`;
  return new CloudTrouble(kindOf(code, failure), nameOf(code));
}

function kindOf(code: string, { message, connecting }: Failure): TroubleKind {
  if (NEVER_SENT.test(code) || (code === 'ETIMEDOUT' && connecting === true)) return 'unreachable';
  const said = `${code} ${typeof message === 'string' ? message : ''}`;
  const sign = signs.find(([, pattern]) => pattern.test(said));
  if (sign) return sign[0];
  // Node's own codes, or none at all: the line broke, or the answer could not be read.
  return code === '' || /^E[A-Z]+$/.test(code) ? 'unanswered' : 'refused';
}

/** Numbers are names too, of the same errors in another place: -502001. */
function nameOf(code: string): string {
  const name = code.replace(/^-?(?=\d)/, 'N');
  return /^\w{1,80}$/.test(name) ? name : 'NO_CODE';
}
