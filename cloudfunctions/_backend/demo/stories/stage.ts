import type { Day, Instant } from '../../../../src/core/calendar/day';
import { addDays, dayOf } from '../../../../src/core/calendar/day';
import type { PictureKept } from '../../../../src/core/files/file';
import type { DeedFacts } from '../../../../src/core/publicity/deed';
import { storyRef } from '../../../../src/core/publicity/places';
import type { Stored, Write } from '../../../../src/core/records';
import { insert } from '../../../../src/core/records';
import type { Caller } from '../../../../src/core/roster/caller';
import { callerOf } from '../../../../src/core/roster/caller';
import type { Village } from '../../../../src/core/roster/division';
import type { KeptRecords } from '../assemblies/kept-records';
import type { InventedCadre } from '../cadres';
import { instantAt } from '../days';
import type { DemoPeople } from '../people';
import { personaOpenid } from '../personas';
import { DEMO_TENANT } from '../tenant';

/** What the stories of the demo are told on. */
export interface Stage {
  readonly records: KeptRecords;
  readonly people: DemoPeople;
  readonly villages: readonly Village[];
  readonly today: Day;
}

/** When a thing is done: so many days ago, so many minutes after midnight, UTC+8. */
export type Ago = readonly [days: number, minutes: number];

export function momentOf({ today }: Stage, [days, minutes]: Ago): { day: Day; at: Instant } {
  const at = instantAt(addDays(today, -days), minutes);
  return { day: dayOf(Date.parse(at)), at };
}

/** Somebody posted whom a visitor can be. */
export function writerOf({ people }: Stage, persona: string): Caller | undefined {
  const found = people.cadres.find(({ person }) => person.openid === personaOpenid(persona));
  return found && asWriter(found);
}

export function authorOf(stage: Stage, story: string): Caller {
  const { author } = storyAt(stage, story).body;
  const found = stage.people.cadres.find(({ id }) => id === author);
  if (!found) throw new Error(`nobody wrote ${story}`);
  return asWriter(found);
}

function asWriter({ id, person, posting }: InventedCadre): Caller {
  return callerOf(id, person, [posting], []);
}

/** Who looks at stories for a township or the county: the first in its office, whom a visitor can be. */
export function officerOf({ people }: Stage, scope: string): Caller {
  const office = (role: string) => role === 'township-officer' || role === 'county-officer';
  const found = people.officers.find(({ grant }) => grant.scope === scope && office(grant.role));
  if (!found) throw new Error(`nobody holds the office of ${scope}`);
  return callerOf(found.id, found.person, [], [found.grant]);
}

export function storyAt({ records }: Stage, story: string): Stored<'story'> {
  return records.get(storyRef(DEMO_TENANT, story));
}

export function factsAt(stage: Stage, story: string, caller: Caller, ago: Ago): DeedFacts {
  const found = storyAt(stage, story);
  return { tenant: DEMO_TENANT, ...momentOf(stage, ago), caller, story: found };
}

export function filesAt({ records }: Stage): ReadonlyMap<string, Stored<'file'>> {
  return new Map(records.all('file').map((file) => [file.id, file]));
}

/**
 * A file as the decisions ask for it, with its bytes in some place: where they really go is known
 * once they are put there, after everything is written (`keep-files.ts`).
 */
export function withBytes(write: Write): Write {
  return changedPhoto(write, (part) => ({ ...part, place: 'demo' }));
}

export function withoutBytes(write: Write): Write {
  return changedPhoto(write, ({ place, ...part }) => (void place, part));
}

function changedPhoto(write: Write, change: (part: PictureKept) => PictureKept): Write {
  if (write.kind !== 'insert' || write.ref.collection !== 'file') return write;
  const { ref, body } = write as Extract<Write<'file'>, { kind: 'insert' }>;
  const { picture, thumbnail } = body;
  if (!picture || !thumbnail) return write;
  return insert(ref, { ...body, picture: change(picture), thumbnail: change(thumbnail) });
}
