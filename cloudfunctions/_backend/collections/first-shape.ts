/** A record whose form has never changed. */
export function first(): { shape: 1; upgrades: Record<number, never> } {
  return { shape: 1, upgrades: {} };
}
