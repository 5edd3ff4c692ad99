const listeners = new Set<() => void>();

/** Hears of every change of the outbox. Gives back the way to stop. */
export function onOutboxChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellOutboxChange(): void {
  for (const listener of listeners) listener();
}
