import type { Day } from '../../../src/core/calendar/day';
import { addDays, dayOf, instantOf } from '../../../src/core/calendar/day';
import type { KeptFile } from '../../../src/core/files/file';
import { fileRef } from '../../../src/core/files/places';
import type { LogEntry, LogMonth } from '../../../src/core/log/log-entry';
import { withEntry } from '../../../src/core/log/in-month';
import { logEntryId, logEntryRef, logMonthRef } from '../../../src/core/log/places';
import type { Write } from '../../../src/core/records';
import { insert, keyOf } from '../../../src/core/records';
import { unitId } from '../../../src/core/roster/places';
import { msAt } from './days';
import type { MonthHistory } from './history';
import { visited, workDone } from './log-words';
import type { DemoPeople } from './people';
import { PERSONA_UNIT, personaOpenid } from './personas';
import type { SceneName } from './pictures';
import { demoFileId } from './pictures';
import type { Chance } from './random';
import { chanceFrom, seedFor } from './random';
import { DEMO_SEED, DEMO_TENANT } from './tenant';
import { uploadOf } from './upload-of';

const ownUnit = unitId(PERSONA_UNIT);
/** So many days back the demo’s log goes: a month and some. */
const DAYS_BACK = 45;
/** How many days a story that grew out of an entry has been read: the entry is older. */
const STORY_DAYS = 14;

interface Shot {
  readonly scene: SceneName;
  /** Days ago at least; the latest day they wrote something without. */
  readonly before?: number;
  /** What was done that day, where the picture is of it. */
  readonly of?: Pick<LogEntry, 'kind' | 'text'>;
}

/** Whose log has pictures, and which. */
const pictured: Readonly<Record<string, readonly Shot[]>> = {
  'first-secretary': [
    { scene: 'courtyard' },
    {
      ...{ scene: 'ditch', before: STORY_DAYS },
      of: { kind: 'service', text: '和三组村民一起疏通水沟，下雨不再进水。' },
    },
  ],
  member: [{ scene: 'orchard' }],
};

interface Told {
  readonly people: DemoPeople;
  readonly histories: readonly MonthHistory[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * The log of everybody posted to the personas’ townships or sent by their unit: on most days in
 * the village an entry, in some of them a household visited, and a day here and there without any.
 */
export function inventLogs(told: Told): Write[] {
  const entries = entriesOf(told);
  const photos = picturesFor(told, entries);
  const withPhotos = entries.map(({ id, entry }) => {
    const shots = photos.filter((each) => each.id === id);
    const of = shots.find((each) => each.of)?.of;
    return { id, entry: { ...entry, ...of, photos: shots.map(({ file }) => file) } };
  });
  return [
    ...withPhotos.map(({ id, entry }) => insert(logEntryRef(DEMO_TENANT, id), entry)),
    ...monthsOf(withPhotos),
    ...photos.map(({ file, record }) => insert(fileRef(DEMO_TENANT, file), record)),
  ];
}

interface Written {
  readonly id: string;
  readonly entry: LogEntry;
}

function entriesOf({ people, histories, now }: Told): Written[] {
  const shown = townshipsShown(people);
  const [from, today] = [addDays(dayOf(now), -DAYS_BACK), dayOf(now)];
  return histories
    .filter(({ register: { township, unit } }) => shown.has(township) || unit === ownUnit)
    .flatMap(({ register, presences }) => {
      const chance = chanceFrom(seedFor(DEMO_SEED, `log ${register.person} ${register.month}`));
      return presences
        .filter(({ day }) => from <= day && day < today)
        .filter(() => chance.happens(0.85))
        .map(({ day }) => ({
          id: logEntryId(register.person, day, 1),
          entry: entryOn(day, register, chance),
        }));
    });
}

/** The townships of the cadres one can be. */
function townshipsShown({ cadres }: DemoPeople): Set<string> {
  const ids = ['cadre', 'first-secretary', 'member'].map(personaOpenid);
  const own = cadres.filter(({ person }) => person.openid && ids.includes(person.openid));
  return new Set(own.map(({ posting }) => posting.township));
}

function entryOn(day: Day, register: MonthHistory['register'], chance: Chance): LogEntry {
  const { person, name, village, township, unit } = register;
  const [kind, text] = chance.pick(workDone);
  return {
    ...{ person, name, day, number: 1, village, township, unit, kind, text },
    ...{ photos: [], additions: [], visits: chance.happens(0.25) ? [chance.pick(visited)] : [] },
    at: instantOf(msAt(day, 1080 + chance.int(180))),
  };
}

function monthsOf(entries: readonly Written[]): Write[] {
  const months = new Map<string, LogMonth>();
  for (const { id, entry } of entries) {
    const at = logMonthRef(DEMO_TENANT, entry.person, entry.village, entry.day).id;
    months.set(at, withEntry(months.get(at), id, entry));
  }
  return [...months.values()].map((month) =>
    insert(logMonthRef(DEMO_TENANT, month.person, month.village, month.month), month),
  );
}

interface Pictured {
  /** Of the entry. */
  readonly id: string;
  readonly file: string;
  readonly record: KeptFile;
  readonly of?: Shot['of'];
}

function picturesFor({ people, now }: Told, entries: readonly Written[]): Pictured[] {
  return Object.entries(pictured).flatMap(([persona, shots]) => {
    const owner = people.cadres.find(({ person }) => person.openid === personaOpenid(persona));
    const own = entries
      .filter(({ entry }) => entry.person === owner?.id)
      .sort((a, b) => (a.entry.day < b.entry.day ? 1 : -1));
    return shots.flatMap(({ scene, before = 0, of }) => {
      const found = own.find(({ entry }) => entry.day <= addDays(dayOf(now), -before));
      if (!found) return [];
      const file = demoFileId(scene);
      return [{ id: found.id, file, record: fileOf(scene, found), ...(of ? { of } : {}) }];
    });
  });
}

function fileOf(scene: SceneName, { id, entry }: Written): KeptFile {
  const { person, name, village, unit, at } = entry;
  const to = keyOf(logEntryRef(DEMO_TENANT, id));
  const judged = { byName: '微信内容安全检查', at };
  return {
    ...uploadOf(scene, { person, name, division: village }, { at, judged }),
    attached: { to, person, division: village, unit, at },
  };
}
