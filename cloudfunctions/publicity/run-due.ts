import { dayOf, instantOf } from '../../src/core/calendar/day';
import { consentsOver, publishDue } from '../../src/core/publicity/due';
import { picturesIn } from '../../src/core/publicity/pictures';
import { publishedRef, storyRef } from '../../src/core/publicity/places';
import type { Stored, Write } from '../../src/core/records';
import { target } from '../../src/core/records';
import { collect } from '../_backend/facts/collect';
import { linkFor } from '../_backend/facts/link-on-publishing';
import type { Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';
import { filesNamed } from './files-named';

/** Publishes what was scheduled, once its instant has come. */
export const publishScheduled: TimerStep = {
  name: 'publicity.publishScheduled',

  async run({ store, now }, tenant) {
    const at = instantOf(now());
    const range = { from: '0', until: `${at}\uffff` };
    const query = { collection: 'story', tenants: [tenant], index: 'byPublishAt', range } as const;
    for (const story of await collect(store, query)) {
      await commitUnlessChanged(store, await writesFor(store, story, now()));
    }
  },
};

async function writesFor(store: Store, story: Stored<'story'>, now: number): Promise<Write[]> {
  const { tenant, id, body } = story;
  const at = instantOf(now);
  const [{ published }, files, link] = await Promise.all([
    store.read({ published: publishedRef(tenant, id) }),
    filesNamed(store, tenant, picturesIn(body.blocks)),
    linkFor(store, story),
  ]);
  const writes = publishDue(story, { tenant, day: dayOf(now), at, published, files });
  const made = writes.some((write) => target(write).collection === 'publishedStory');
  return made ? [...writes, ...link({ at, published })] : writes;
}

/** Takes pictures down whose people agreed until yesterday. */
export const endConsents: TimerStep = {
  name: 'publicity.endConsents',

  async run({ store, now }, tenant) {
    const facts = { tenant, day: dayOf(now()), at: instantOf(now()) };
    const range = { from: '0', until: `${facts.day}\uffff` };
    const at = { collection: 'publishedStory', index: 'byLookAt', range } as const;
    for (const published of await collect(store, { ...at, tenants: [tenant] })) {
      const { story } = await store.read({ story: storyRef(tenant, published.body.story) });
      await commitUnlessChanged(store, consentsOver(published, story, facts));
    }
  },
};

/** What changed meanwhile is looked at by the next run. */
async function commitUnlessChanged(store: Store, writes: readonly Write[]): Promise<void> {
  if (writes.length === 0) return;
  try {
    await store.commit(writes);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
