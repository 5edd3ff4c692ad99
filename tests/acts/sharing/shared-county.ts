import type { Store } from '../../../cloudfunctions/_backend/ports';
import { perform } from '../../../cloudfunctions/_backend/perform';
import { sharingActs } from '../../../cloudfunctions/sharing/acts';
import { countOpened } from '../../../cloudfunctions/sharing/count-opens';
import type { EndpointName, Input, Output } from '../../../src/contract/contract';
import type { Channel } from '../../../src/core/sharing/card';
import type { Refusal } from '../../../src/core/refusal';
import { TENANT, openidOf } from '../../fixtures/small-county';
import { memoryStore } from '../../support/memory-store';
import { openStoryCounty } from '../publicity/story-county';

/** A county where stories are written, and handed on. */
export async function openSharedCounty(store: Store = memoryStore()) {
  const county = await openStoryCounty(store);
  let openings = 0;

  async function ask<N extends EndpointName>(endpoint: N, person: string, input: Input<N>) {
    const act = sharingActs.find((each) => each.endpoint === endpoint);
    if (!act) throw new Error(`no act for ${endpoint}`);
    const openid = person === '' ? undefined : openidOf(person);
    const ports = { ...county.ports, now: county.now };
    const given = await perform(act, { tenant: TENANT, openid, key: endpoint, input }, ports);
    if ('fault' in given) throw new Error(given.fault);
    return given as { output?: Output<N>; refusal?: Refusal };
  }

  const open = async (story: string, card: string, channel: Channel = 'chat', mark?: string) => {
    openings += 1;
    const opening = mark ?? openingOf(openings);
    const { refusal } = await ask('sharing.open', '', { story, card, channel, opening });
    return refusal?.code ?? 'done';
  };

  return {
    ...county,
    ask,
    open,
    count: () => countOpened.run({ ...county.ports, now: county.now }, TENANT),
    async seen(story: string, person = 'writer') {
      const { output, refusal } = await ask('sharing.spread', person, { story });
      if (!output) throw new Error(refusal?.code);
      return output;
    },
  };
}

export type SharedCounty = Awaited<ReturnType<typeof openSharedCounty>>;

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** The number-th opening: all of its four places are its own while there are few. */
export function openingOf(number: number): string {
  const place = (at: number) =>
    [at >> 10, at >> 5, at].map((digit) => LETTERS[digit & 31]).join('');
  return [0, 1, 2, 3].map((i) => place(number * 4 + i)).join('');
}

/** A card by its number. */
export function cardOf(number: number): string {
  const digits = [...String(number)].map((digit) => LETTERS[Number(digit)]).join('');
  return digits.padStart(10, 'z');
}
