import { STORY_ID } from '../publicity/places';
import { CARD } from './card';

/** What a mini-program code can hold. */
const LONGEST = 32;

/** The twelve digits of a village, ten letters of a card, and the story's own code behind them. */
const SCENE = /^(\d{12})([a-z2-9]{10})([0-9A-Z]{4,10})$/;

/**
 * A story and the card of one poster in the 32 characters of a mini-program code, so that nothing
 * need be kept for a poster that is never scanned; nothing where the story's code is too long.
 */
export function posterScene(story: string, card: string): string | undefined {
  if (!STORY_ID.test(story) || !CARD.test(card)) return undefined;
  const [, village = '', code = ''] = story.split(':');
  const scene = `${village}${card}${code}`;
  return scene.length <= LONGEST ? scene : undefined;
}

/** What a scanned poster leads to; nothing for anything else. */
export function readPosterScene(scene: string): { story: string; card: string } | undefined {
  const [, village = '', card = '', code = ''] = SCENE.exec(scene) ?? [];
  return village ? { story: `story:${village}:${code}`, card } : undefined;
}
