import type { Story } from '../publicity/story';
import { refused } from '../refusal';
import type { CardCount, Channel, Spread } from './card';
import { channels } from './card';

export interface ChannelSum {
  readonly channel: Channel;
  /** Cards that somebody opened; of those counted together none are known apart. */
  readonly cards: number;
  readonly opens: number;
}

export interface SpreadSeen {
  readonly total: number;
  readonly atLeast: boolean;
  /** In a fixed order, only those there are. */
  readonly sums: readonly ChannelSum[];
  /** By the day they were first opened; those of one day by their id, which is chance. */
  readonly cards: readonly CardCount[];
  /** Openings that belong to none of the cards. */
  readonly others: number;
}

/** @throws Refused `story-never-public`: nobody could have opened it yet. */
export function checkWasPublic({ steps }: Pick<Story, 'steps'>): void {
  if (!steps.some(({ step }) => step === 'publish')) throw refused('story-never-public');
}

/** How far a story travelled, for those it concerns. */
export function seeSpread({ cards, others, atLeast }: Spread): SpreadSeen {
  const sums = channels.map((channel): ChannelSum => {
    const own = cards.filter((card) => card.channel === channel);
    return { channel, cards: own.length, opens: sumOf(own) + (others[channel] ?? 0) };
  });
  return {
    total: sums.reduce((sum, { opens }) => sum + opens, 0),
    atLeast: atLeast ?? false,
    sums: sums.filter(({ opens }) => opens > 0),
    cards: [...cards].sort((a, b) => compare(a.since, b.since) || compare(a.card, b.card)),
    others: Object.values(others).reduce((sum, opens) => sum + opens, 0),
  };
}

function sumOf(cards: readonly CardCount[]): number {
  return cards.reduce((sum, { opens }) => sum + opens, 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
