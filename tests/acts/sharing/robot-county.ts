import { makeDigests } from '../../../cloudfunctions/publicity/make-digest';
import { nothingOutside } from '../../../cloudfunctions/_backend/outside/nothing-outside';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { GroupRobots, Ports, Store } from '../../../cloudfunctions/_backend/ports';
import { sharingActs } from '../../../cloudfunctions/sharing/acts';
import { deliverToRobots } from '../../../cloudfunctions/sharing/deliver-sendings';
import { queueForRobots } from '../../../cloudfunctions/sharing/queue-sendings';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import type { Refusal } from '../../../src/core/refusal';
import { TENANT, openidOf } from '../../fixtures/small-county';
import { memoryStore } from '../../support/memory-store';
import { faultsInto } from '../../support/ports';
import { openStoryCounty } from '../publicity/story-county';

export const KEY = '693a91f6-7a12-4bc4-97a0-0ec2abcd5aaa';
export const ADDRESS = `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`;

/** A county whose stories go to groups; `robots` takes the messages. */
export async function openRobotCounty(robots: GroupRobots, store: Store = memoryStore()) {
  const county = await openStoryCounty(store);
  const faults: unknown[] = [];
  let keys = 0;
  const ports = (): Ports => ({
    ...county.ports,
    now: county.now,
    logFault: faultsInto(faults),
    outside: { ...nothingOutside, robots, site: 'https://zaicun.example/' },
  });

  async function ask<N extends EndpointName>(
    endpoint: N,
    input: Input<N>,
    { person = 'county', key = `r${(keys += 1)}` }: { person?: string; key?: string } = {},
  ) {
    const act = sharingActs.find((each) => each.endpoint === endpoint);
    if (!act) throw new Error(`no act for ${endpoint}`);
    const call = { tenant: TENANT, openid: openidOf(person), key, input };
    const given = await perform(act, call, ports());
    if ('fault' in given) throw faults.at(-1);
    return given as { output?: Output<N>; refusal?: Refusal };
  }

  return {
    ...county,
    ask,
    codeOf: async <N extends EndpointName>(endpoint: N, input: Input<N>) =>
      (await ask(endpoint, input)).refusal?.code ?? 'done',
    add: (over: Partial<Input<'sharing.addRobot'>> = {}) =>
      ask('sharing.addRobot', {
        ...{ name: '驻村干部群', address: ADDRESS, stories: true, digests: true },
        ...over,
      }),
    groups: async () => (await ask('sharing.robots', {})).output?.robots ?? [],
    /** One run of the timers; what they threw. */
    async run(): Promise<unknown> {
      await makeDigests.run(ports(), TENANT);
      await queueForRobots.run(ports(), TENANT);
      return deliverToRobots.run(ports(), TENANT).then(
        () => undefined,
        (error: unknown) => error,
      );
    },
  };
}
