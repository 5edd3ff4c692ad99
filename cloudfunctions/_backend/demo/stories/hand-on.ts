import type { Day } from '../../../../src/core/calendar/day';
import { addDays, dayOf } from '../../../../src/core/calendar/day';
import { insert } from '../../../../src/core/records';
import type { Channel, SharedOpen } from '../../../../src/core/sharing/card';
import { countOpens, emptySpread } from '../../../../src/core/sharing/count';
import { spreadRef } from '../../../../src/core/sharing/places';
import { DEMO_TENANT } from '../tenant';
import type { Stage } from './stage';

/** Cards by which each published story was handed on: how, how many days later, how often opened. */
const handed: readonly (readonly [card: string, channel: Channel, later: number, opens: number])[] =
  [
    ['demochatab', 'chat', 0, 17],
    ['demomoment', 'moments', 0, 9],
    ['demochatcd', 'chat', 1, 6],
    ['demoposter', 'poster', 2, 4],
  ];

/** Openings as a timer has counted them, none after today. */
export function handOn({ records, today }: Stage): void {
  for (const { body } of records.all('publishedStory')) {
    const from = dayOf(Date.parse(body.publishedAt));
    const opens = opensOf(body.story, from).filter(({ day }) => day <= today);
    const counted = countOpens(emptySpread(body.story), opens, opens.length);
    records.keep({ writes: [insert(spreadRef(DEMO_TENANT, body.story), counted)] });
  }
}

function opensOf(of: string, from: Day): SharedOpen[] {
  return handed.flatMap(([card, channel, later, opens]) =>
    Array.from({ length: opens }, () => ({
      ...{ of, card, channel, day: addDays(from, later), opening: '' },
    })),
  );
}
