import type { Day } from '../calendar/day';

/** How a story is handed on: what the card of one sending is. */
export const channels = ['chat', 'moments', 'link', 'poster', 'digest', 'robot'] as const;
export type Channel = (typeof channels)[number];

/**
 * One sending has one id, made on the phone that sends: ten letters, 50 random bits. Not a secret:
 * whoever got the card has it, and nothing but a count rests on it.
 */
export const CARD = /^[a-z2-9]{10}$/;

/** What keeps one opening apart from the others until it is counted: where it waits, four choices of it. */
export const OPENING = /^[a-z2-9]{12}$/;

/**
 * A shared card was opened: waits to be counted by a timer, and is gone then. The card and the day
 * (UTC+8), no more: nobody's name, identity or address, and no hour.
 */
export interface SharedOpen {
  /** What was shared: the id of a story. */
  readonly of: string;
  readonly card: string;
  readonly channel: Channel;
  readonly day: Day;
  /** Random, made for this opening, so that a call made again is known as the same. */
  readonly opening: string;
}

/** What one sending came to. */
export interface CardCount {
  readonly card: string;
  readonly channel: Channel;
  /** The first day somebody opened it, UTC+8. */
  readonly since: Day;
  readonly opens: number;
}

/** How far something travelled: its cards in the order they were first seen, never by their number. */
export interface Spread {
  readonly of: string;
  readonly cards: readonly CardCount[];
  /** Openings of cards beyond `MOST_CARDS`, by channel. */
  readonly others: Partial<Readonly<Record<Channel, number>>>;
  /** True once so many were opened at a time that some may not have been counted. */
  readonly atLeast?: true | undefined;
}
