import { STORY_ID, shortStoryId } from '../publicity/places';
import { CARD } from './card';

/** The twelve digits of a village, ten letters of a card, and the story's own code behind them. */
const SCENE = /^(\d{12})([a-z2-9]{10})([0-9A-Z]{4,10})$/;

/**
 * A story and the card of one poster in the 32 characters of a mini-program code, so that nothing
 * need be kept for a poster that is never scanned. Of a code of more than ten letters the first ten:
 * `publicity.read` knows the story by them too. Nothing where one of the two is none.
 */
export function posterScene(story: string, card: string): string | undefined {
  if (!STORY_ID.test(story) || !CARD.test(card)) return undefined;
  const [, village = '', code = ''] = shortStoryId(story).split(':');
  return `${village}${card}${code}`;
}

/** What a scanned poster leads to, by its short name; nothing for anything else. */
export function readPosterScene(scene: string): { story: string; card: string } | undefined {
  const [, village = '', card = '', code = ''] = SCENE.exec(scene) ?? [];
  return village ? { story: `story:${village}:${code}`, card } : undefined;
}
