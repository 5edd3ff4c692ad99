import type { Home } from '../../../client/show-home';

/** Whoever keeps a roster or answers for a unit makes rounds; the functions say what of them they see. */
export function seesRounds({ menu }: Home): boolean {
  return menu.includes('story-review') || menu.includes('unit');
}

export function hasNominations({ menu }: Home): boolean {
  return menu.includes('my-month') || menu.includes('unit');
}
