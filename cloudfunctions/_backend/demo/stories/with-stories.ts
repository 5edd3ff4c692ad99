import type { CollectionName } from '../../../../src/core/collections';
import { dayOf } from '../../../../src/core/calendar/day';
import type { Write } from '../../../../src/core/records';
import { target } from '../../../../src/core/records';
import type { Village } from '../../../../src/core/roster/division';
import { keptRecords } from '../assemblies/kept-records';
import { settledNotice } from '../notices';
import type { DemoPeople } from '../people';
import { DEMO_TENANT } from '../tenant';
import { tellPassedOn } from './passed-on';
import { handOn } from './hand-on';
import { addDemoRobot } from './robot';
import type { Stage } from './stage';
import { withBytes, withoutBytes, writerOf } from './stage';
import { tellCadre, tellFirst, tellMember } from './told';

interface Told {
  readonly people: DemoPeople;
  readonly villages: readonly Village[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What stories grow out of, and the pictures they may share. */
const grounds: readonly CollectionName[] = ['file', 'logEntry', 'issue'];

/**
 * The demo’s records with its stories, in each of their states, by the real decisions: pictures that
 * a story shares with what it grew out of say so.
 */
export function withStories(writes: readonly Write[], { people, villages, now }: Told): Write[] {
  const isGround = (write: Write) => {
    const { tenant, collection } = target(write);
    return tenant === DEMO_TENANT && grounds.includes(collection);
  };
  const records = keptRecords();
  records.keep({ writes: writes.filter(isGround).map(withBytes) });
  const stage: Stage = { records, people, villages, today: dayOf(now) };
  const tellers = [
    ['first-secretary', tellFirst],
    ['member', tellMember],
    ['cadre', tellCadre],
  ] as const;
  for (const [persona, tell] of tellers) {
    const writer = writerOf(stage, persona);
    if (writer) tell(stage, writer);
  }
  tellPassedOn(stage);
  handOn(stage);
  addDemoRobot(stage);
  const told = records.inserts().map((write) => settled(withoutBytes(write), now));
  return [...writes.filter((write) => !isGround(write)), ...told];
}

function settled(write: Write, now: number): Write {
  return target(write).collection === 'notice' ? settledNotice(write, now) : write;
}
