/**
 * 票条 (`slip:<SHA-256 of its code>`): a right to vote on paper, by a code of 27 letters and digits
 * (131 bits) that is answered once when it is printed and stored nowhere.
 */
export interface Slip {
  readonly assembly: string;
  /** `001` onwards, printed on it: what it is handed out by. */
  readonly serial: string;
  /** Id of the line it was handed to; good for nothing before. */
  readonly line?: string | undefined;
}

/** Letters and digits without look-alikes; so many of them are more than 128 bits. */
export const SLIP_CODE_LENGTH = 27;
