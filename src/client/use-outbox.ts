import { useEffect, useState } from 'react';
import type { OutboxItem } from './outbox-items';
import { outboxItems } from './outbox-items';
import { onOutboxChange } from './outbox-news';

export interface Outbox {
  readonly waiting: readonly OutboxItem[];
  readonly done: readonly OutboxItem[];
  readonly refused: readonly OutboxItem[];
}

/** What waits to be sent, what was sent since, and what was not accepted, with why. */
export function useOutbox(): Outbox {
  const [items, setItems] = useState(outboxItems);
  useEffect(() => onOutboxChange(() => setItems(outboxItems())), []);
  const inState = (state: OutboxItem['state']) => items.filter((item) => item.state === state);
  return { waiting: inState('waiting'), done: inState('done'), refused: inState('refused') };
}
