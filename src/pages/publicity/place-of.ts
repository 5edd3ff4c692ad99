import { personKept } from '../../client/session';

/**
 * Where on the phone a story is kept while it is written: each person's own, if they share one.
 * `story`: its id, or `new` and what it grows out of while it has none.
 */
export function placeOf(story: string): string {
  return `story.${personKept() ?? ''}.${story}`;
}
