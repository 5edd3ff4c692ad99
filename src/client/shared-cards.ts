import Taro from '@tarojs/taro';
import type { Channel } from '../core/sharing/card';
import { CARD, channels } from '../core/sharing/card';
import { call } from './call';
import { randomLetters } from './random';

const SEEN = 'zaicun.cards';
/** Cards this phone sent or opened are remembered, the latest so many: each is counted once. */
const MOST_SEEN = 200;

/** A card as it stands in an address. */
export interface SharedCard {
  readonly card: string;
  readonly channel: Channel;
}

/** An id for one sending. The phone that sends is no reader: it counts its own cards never. */
export async function newCard(): Promise<string> {
  const card = await randomLetters(10);
  remember(card);
  return card;
}

/** What an address says of the card it came by; nothing where it came by none. */
export function cardIn({
  card = '',
  by,
}: Readonly<Record<string, string>>): SharedCard | undefined {
  const channel = channels.find((each) => each === by);
  return channel && CARD.test(card) ? { card, channel } : undefined;
}

/** The same for an address: `card=…&by=…`. */
export function cardQuery({ card, channel }: SharedCard): string {
  return `card=${card}&by=${channel}`;
}

/**
 * Says once that a card of a story was opened here, not by whom. Not said again where no answer
 * came: a count may miss one, nobody waits for it, and nothing is kept to be sent later.
 */
export async function countOpened(story: string, { card, channel }: SharedCard): Promise<void> {
  // A digest leads to several stories under one card: each of them was opened.
  const opened = `${card} ${story}`;
  if (seen().some((each) => each === card || each === opened)) return;
  remember(opened);
  const opening = await randomLetters(12);
  await call('sharing.open', { story, card, channel, opening }).catch(() => undefined);
}

function seen(): readonly string[] {
  const kept: unknown = Taro.getStorageSync(SEEN);
  return Array.isArray(kept) ? (kept as string[]) : [];
}

function remember(seenNow: string): void {
  Taro.setStorageSync(SEEN, [...seen(), seenNow].slice(-MOST_SEEN));
}
