import { STORY_ID } from '../publicity/places';
import type { Channel } from './card';

/** Under which tenant and which card a story is handed on. */
export interface HandedOn {
  readonly tenant?: string | undefined;
  readonly card?: { readonly card: string; readonly channel: Channel } | undefined;
}

/**
 * Where a published story is read in a browser without the program, on a host that serves pages:
 * `s/533123104201/ABCDEFGHJK?tenant=…&card=…&by=…`, with no slash at its beginning.
 */
export function storyAddress(story: string, { tenant, card }: HandedOn): string {
  const [, village = '', code = ''] = story.split(':');
  const query = queryOf({ tenant, card: card?.card, by: card?.channel });
  return `s/${village}/${code}${query && `?${query}`}`;
}

/** The story an address of that kind names; nothing where it names none. */
export function storyAtAddress(village: string, code: string): string | undefined {
  const story = `story:${village}:${code}`;
  return STORY_ID.test(story) ? story : undefined;
}

/** The same story on its page of the program, on the same host. */
export function storyInProgram(story: string, { tenant, card }: HandedOn): string {
  const about = queryOf({ story: encodeURIComponent(story), card: card?.card, by: card?.channel });
  return `${tenant ? `?tenant=${tenant}` : ''}#/pages/publicity/story/index?${about}`;
}

function queryOf(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
    .join('&');
}
