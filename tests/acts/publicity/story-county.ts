import { createHash } from 'node:crypto';
import type { AnyAct } from '../../../cloudfunctions/_backend/act';
import { nothingOutside } from '../../../cloudfunctions/_backend/outside/nothing-outside';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { Outside, Ports, Store, Verdict } from '../../../cloudfunctions/_backend/ports';
import { adoptionActs } from '../../../cloudfunctions/adoption/acts';
import { filesActs } from '../../../cloudfunctions/files/acts';
import { inboxActs } from '../../../cloudfunctions/inbox/acts';
import { publicityActs } from '../../../cloudfunctions/publicity/acts';
import { endConsents, publishScheduled } from '../../../cloudfunctions/publicity/run-due';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import type { CheckState, KeptFile } from '../../../src/core/files/file';
import { fileId, fileRef } from '../../../src/core/files/places';
import { insert } from '../../../src/core/records';
import type { Refusal } from '../../../src/core/refusal';
import type { Somebody } from '../../fixtures/small-county';
import {
  COUNTY,
  NEXT_VILLAGE,
  NOW,
  OTHER_TOWNSHIP,
  OTHER_VILLAGE,
  TENANT,
  TOWNSHIP,
  VILLAGE,
  openidOf,
  settleCounty,
} from '../../fixtures/small-county';
import { memoryStore } from '../../support/memory-store';
import { faultsInto, portsOver } from '../../support/ports';

const people: readonly Somebody[] = [
  { id: 'writer', posted: { village: VILLAGE, position: 'member' } },
  { id: 'first', posted: { village: VILLAGE, position: 'first-secretary' } },
  { id: 'near', posted: { village: NEXT_VILLAGE, position: 'member' } },
  { id: 'away', township: OTHER_TOWNSHIP, posted: { village: OTHER_VILLAGE, position: 'member' } },
  { id: 'clerk', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
  { id: 'clerk2', granted: [{ role: 'township-officer', scope: TOWNSHIP }] },
  { id: 'elsewhere', granted: [{ role: 'township-officer', scope: OTHER_TOWNSHIP }] },
  { id: 'county', granted: [{ role: 'county-officer', scope: COUNTY }] },
  { id: 'county2', granted: [{ role: 'county-officer', scope: COUNTY }] },
  {
    id: 'both',
    granted: [
      { role: 'township-officer', scope: TOWNSHIP },
      { role: 'county-officer', scope: COUNTY },
    ],
  },
];

type Asked = { readonly key?: string; readonly at?: number; readonly ports?: Partial<Ports> };

/** A county where stories are written; `person` is empty for somebody who is not signed in. */
export async function openStoryCounty(store: Store = memoryStore()) {
  await settleCounty(store, people);
  let verdict: Verdict | 'silence' = 'pass';
  const asked: string[] = [];
  const outside: Outside = {
    ...nothingOutside,
    files: {
      ...nothingOutside.files,
      link: (place, seconds) => Promise.resolve(`https://files.example/${place}?${seconds}`),
    },
    moderator: {
      ...nothingOutside.moderator,
      checkText(text) {
        asked.push(text);
        if (verdict === 'silence') return Promise.reject(new Error('no answer'));
        return Promise.resolve(verdict === 'risky' && !/坏/.test(text) ? 'pass' : verdict);
      },
    },
  };
  const faults: unknown[] = [];
  let clock = NOW;
  const ports = portsOver(store, { outside, now: () => clock, logFault: faultsInto(faults) });
  const acts: readonly AnyAct[] = [
    ...[...publicityActs, ...adoptionActs, ...filesActs, ...inboxActs],
  ];
  let keys = 0;

  async function answer<N extends EndpointName>(
    endpoint: N,
    person: string,
    input: Input<N>,
    { key = `k${(keys += 1)}`, at, ports: over = {} }: Asked = {},
  ): Promise<{ output?: Output<N>; refusal?: Refusal }> {
    const act = acts.find((each) => each.endpoint === endpoint);
    if (!act) throw new Error(`no act for ${endpoint}`);
    const openid = person === '' ? undefined : openidOf(person);
    const then = { ...ports, ...over, now: () => at ?? clock };
    const given = await perform(act, { tenant: TENANT, openid, key, input }, then);
    if ('fault' in given) throw faults.at(-1);
    return given as { output?: Output<N>; refusal?: Refusal };
  }

  async function call<N extends EndpointName>(
    endpoint: N,
    person: string,
    input: Input<N>,
    when: Asked = {},
  ): Promise<Output<N>> {
    const { output, refusal } = await answer(endpoint, person, input, when);
    if (output === undefined) throw new Error(JSON.stringify(refusal));
    return output;
  }

  const code = async <N extends EndpointName>(
    endpoint: N,
    person: string,
    input: Input<N>,
    when?: Asked,
  ) => (await answer(endpoint, person, input, when)).refusal?.code ?? 'done';

  return {
    ...{ store, ports, answer, call, code, asked },
    says: (next: Verdict | 'silence') => void (verdict = next),
    runTimers: async () => {
      await publishScheduled.run({ ...ports, now: () => clock }, TENANT);
      await endConsents.run({ ...ports, now: () => clock }, TENANT);
    },
    /** What the notices of somebody say, the latest first. */
    told: async (person: string) =>
      (await call('inbox.list', person, {})).notices.map(({ text }) => text),
    wait: (ms: number) => void (clock += ms),
    now: () => clock,
    file: (name: string, over?: Partial<KeptFile>) => settleFile(store, name, over),
  };
}

export type StoryCounty = Awaited<ReturnType<typeof openStoryCounty>>;

/** An upload of the writer's, as it is once its bytes are kept. */
async function settleFile(
  store: Store,
  name: string,
  over: Partial<KeptFile> & { readonly check?: CheckState } = {},
): Promise<string> {
  const id = fileId(createHash('sha256').update(name).digest('hex'));
  const part = { mediaType: 'image/jpeg', size: 1, width: 40, height: 30 } as const;
  const body: KeptFile = {
    ...{ owner: 'writer', ownerName: '人writer', division: VILLAGE, hash: '0'.repeat(64) },
    ...{ at: '2026-11-20T01:00:00.000Z', check: 'clean' },
    picture: { ...part, place: `${name}/picture` },
    thumbnail: { ...part, place: `${name}/thumbnail` },
    dropAfter: '2026-11-21T01:00:00.000Z',
    ...over,
  };
  await store.commit([insert(fileRef(TENANT, id), body)]);
  return id;
}

/** The least one can hand in, with a picture in which nobody can be recognised. */
export function textWith(picture?: string): Input<'publicity.save'> {
  return {
    ...{ edition: 0, village: VILLAGE, title: '一条路修了三年', duty: 'industry', people: [] },
    blocks: [
      { kind: 'paragraph', text: '村里的路修好了。' },
      ...(picture ? [{ kind: 'photo', picture, caption: '新修的路', nobody: true } as const] : []),
    ],
  };
}

/** The same with somebody in it, who agreed until the day given. */
export function textShowing(
  picture: string,
  name = '刀大姐',
  until = '2027-11-20',
): Input<'publicity.save'> {
  const { blocks, ...text } = textWith();
  const photo = { kind: 'photo', picture, caption: `${name}家门口` } as const;
  const person = { name, pictures: [picture], way: 'spoken' as const, takenBy: '李一', until };
  return { ...text, blocks: [...blocks, photo], people: [person] };
}

/** A new story of the writer's, handed in. */
export async function handIn(county: StoryCounty, text = textWith(), writer = 'writer') {
  const { story, edition } = await county.call('publicity.save', writer, text);
  await county.call('publicity.submit', writer, { story, edition });
  return story;
}

/** One that is through its first review. */
export async function passTownship(county: StoryCounty, text = textWith()) {
  const story = await handIn(county, text);
  await county.call('publicity.review', 'clerk', { story, version: 1, decision: 'pass' });
  return story;
}

/** One that anybody can read. */
export async function publishOne(county: StoryCounty, text = textWith()) {
  const story = await passTownship(county, text);
  await county.call('publicity.publish', 'county', { story, version: 1 });
  return story;
}
