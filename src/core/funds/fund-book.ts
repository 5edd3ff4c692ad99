import type { Day, Instant } from '../calendar/day';
import type { Step } from '../step';
import type { Fund, FundPayer, SpendItem } from './fund-kinds';

/** Which side wrote it down: the village's team, or the unit that gave it. */
export type FundSide = 'village' | 'unit';

/** Counts once `confirmed`; handed back or taken back while it waited, it stays and counts nothing. */
export type EntryState = 'waiting' | 'confirmed' | 'handed-back' | 'taken-back';

export type EntryDeed = 'confirm' | 'hand-back' | 'take-back';

/** Money received, or spent. Never changed: what was wrong is taken back by another entry. */
export interface FundEntry {
  readonly kind: 'received' | 'spent';
  readonly fund: Fund;
  /** Of what was received: who gave it, and which unit where it was one. */
  readonly payer?: FundPayer | undefined;
  readonly unit?: string | undefined;
  /** Of what was spent: on what. */
  readonly item?: SpendItem | undefined;
  /** Fen; below nought where it takes another back. */
  readonly fen: number;
  /** Day (UTC+8) on which the money came or went. */
  readonly on: Day;
  /** For what, or why it is taken back. */
  readonly what: string;
  /** Number of the voucher. */
  readonly voucher?: string | undefined;
  /** The village project it was spent on. */
  readonly project?: string | undefined;
  /** Ids of the files that prove it. */
  readonly photos: readonly string[];
  /** Place, from 0, of the entry that this one takes back. */
  readonly reverses?: number | undefined;
  readonly side: FundSide;
  readonly by: string;
  readonly byName: string;
  /** In whose stead it was entered. */
  readonly onBehalfOf?: string | undefined;
  readonly at: Instant;
  readonly state: EntryState;
  readonly steps: readonly Step<EntryDeed>[];
}

/**
 * 经费账: the money of a village in a year (`fund:<village>:<year>`). One record, so that nothing is
 * confirmed or taken back twice, and two entries sent at once both stand.
 */
export interface FundBook {
  readonly village: string;
  readonly township: string;
  /** YYYY. */
  readonly year: string;
  readonly entries: readonly FundEntry[];
  /** 对账: the township found the year's book complete. */
  readonly closed?:
    { readonly by: string; readonly byName: string; readonly at: Instant } | undefined;
  /** The year, once it is closed: what may fall short is found by it. */
  readonly closedFor?: string | undefined;
}

/** What the confirmed entries come to, in fen. */
export interface FundSums {
  /** Money that came to the village: without what was bought from it. */
  readonly received: number;
  readonly spent: number;
  readonly purchases: number;
  /** Received and not spent; below nought where more went than came. */
  readonly balance: number;
  /** Entries that wait for somebody. */
  readonly waiting: number;
}

export function sumsOf(entries: readonly FundEntry[]): FundSums {
  const received = confirmed(
    entries,
    ({ kind, fund }) => kind === 'received' && fund !== 'purchase',
  );
  const spent = confirmed(entries, ({ kind }) => kind === 'spent');
  const purchases = confirmed(entries, ({ fund }) => fund === 'purchase');
  const waiting = entries.filter(({ state }) => state === 'waiting').length;
  return { received, spent, purchases, balance: received - spent, waiting };
}

/** Fen of the confirmed entries that are meant. */
export function confirmed(
  entries: readonly FundEntry[],
  isMeant: (entry: FundEntry) => boolean,
): number {
  return entries
    .filter((each) => each.state === 'confirmed' && isMeant(each))
    .reduce((sum, { fen }) => sum + fen, 0);
}

/** Whether a later entry that waits or stands takes back the one at `number`. */
export function isReversed(entries: readonly FundEntry[], number: number): boolean {
  return entries.some(
    ({ reverses, state }) => reverses === number && (state === 'waiting' || state === 'confirmed'),
  );
}
