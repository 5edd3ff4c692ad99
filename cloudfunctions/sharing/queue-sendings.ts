import { instantOf } from '../../src/core/calendar/day';
import { digestDay, digestId, digestRef, weekOf } from '../../src/core/publicity/digest';
import type { Ref, Stored } from '../../src/core/records';
import { sendingRef, robotRefs } from '../../src/core/sharing/robot-places';
import type { ToSend } from '../../src/core/sharing/queue-sendings';
import { lookFrom, queueSendings } from '../../src/core/sharing/queue-sendings';
import { digestTitle } from '../../src/core/sharing/robot-words';
import type { Ports, Store } from '../_backend/ports';
import { Conflict } from '../_backend/ports';
import type { TimerStep } from '../_backend/timer-step';
import { cardFrom } from './robot-facts';

/** A run's share for each group; later ones come with the next. */
const MOST_STORIES = 40;

/** Puts what was published on its way to the groups that want it, each thing to each group once. */
export const queueForRobots: TimerStep = {
  name: 'sharing.queueForRobots',

  async run(ports, tenant) {
    const { store } = ports;
    const found = await store.read(Object.fromEntries(robotRefs(tenant).map((at) => [at.id, at])));
    for (const robot of Object.values(found)) {
      if (robot?.body.state === 'active') await queueFor(ports, robot);
    }
  },
};

interface Thing {
  readonly of: string;
  readonly title: string;
}

async function queueFor(ports: Ports, robot: Stored<'robot'>): Promise<void> {
  const { store, now, randomCode } = ports;
  const stories = robot.body.stories ? await newStories(store, robot, now()) : [];
  const digests = robot.body.digests ? await newDigest(store, robot, now()) : [];
  const things = [
    ...stories.map(({ body }) => ({ of: body.story, title: body.title })),
    ...digests,
  ];
  const toSend = await withSendings(store, robot, things, () => cardFrom(randomCode));
  const upTo = stories.at(-1)?.body.publishedAt ?? robot.body.upTo;
  await commitUnlessChanged(store, queueSendings(robot, toSend, { at: instantOf(now()), upTo }));
}

async function newStories(store: Store, { tenant, body }: Stored<'robot'>, now: number) {
  const range = { from: lookFrom(body, now) };
  const at = { index: 'byCounty', equals: [body.county], range } as const;
  const query = { collection: 'publishedStory', tenants: [tenant], ...at } as const;
  return (await store.find(query, { limit: MOST_STORIES })).records;
}

/** The latest, if it was made since the group is sent anything. */
async function newDigest(
  store: Store,
  { tenant, body }: Stored<'robot'>,
  now: number,
): Promise<Thing[]> {
  const day = digestDay(now);
  if (Date.parse(`${day}T00:00:00Z`) < Date.parse(body.from)) return [];
  const { digest } = await store.read({ digest: digestRef(tenant, digestId(body.county, day)) });
  return digest ? [{ of: digest.id, title: digestTitle(weekOf(day)) }] : [];
}

async function withSendings(
  store: Store,
  robot: Stored<'robot'>,
  things: readonly Thing[],
  newCard: () => string,
): Promise<ToSend[]> {
  const { tenant, id, body } = robot;
  const refs: Record<string, Ref<'robotSending'>> = {};
  for (const { of } of things) refs[of] = sendingRef(tenant, { robot: id, code: body.code, of });
  const found = things.length > 0 ? await store.read(refs) : {};
  return things.map((thing) => ({ ...thing, card: newCard(), sending: found[thing.of] }));
}

/** What changed meanwhile is looked at by the next run. */
async function commitUnlessChanged(
  store: Store,
  writes: ReturnType<typeof queueSendings>,
): Promise<void> {
  if (writes.length === 0) return;
  try {
    await store.commit(writes);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}
