import { withDay } from '../../../src/core/attendance/open-register';
import { presenceRef } from '../../../src/core/attendance/places';
import type { Presence } from '../../../src/core/attendance/presence';
import { shortOf } from '../../../src/core/attendance/put-on-record';
import { dayOf, instantOf } from '../../../src/core/calendar/day';
import { pictureKept } from '../../../src/core/files/begin-upload';
import type { KeptFile } from '../../../src/core/files/file';
import { fileRef } from '../../../src/core/files/places';
import type { Write } from '../../../src/core/records';
import { insert, keyOf } from '../../../src/core/records';
import type { MonthHistory } from './history';
import type { DemoPeople } from './people';
import { personaEntries, personaOpenid } from './personas';
import type { SceneName } from './pictures';
import { demoFileId, drawPicture } from './pictures';
import type { Recorder } from './presences';
import { DEMO_TENANT } from './tenant';

const MINUTE_MS = 60_000;

interface Photo {
  readonly scene: SceneName;
  readonly report: Presence;
  readonly unit: string;
  /** Who looked at it; nobody yet where it waits. */
  readonly seenBy?: Recorder | undefined;
}

export interface WithPhotos {
  readonly histories: readonly MonthHistory[];
  /** The records of the photos, all but where their bytes are. */
  readonly writes: readonly Write[];
}

/**
 * Two of today's reports carry a photo: that of a persona, which the township's officer let pass,
 * and another one's of the same township, which waits for that officer. `now`: milliseconds.
 */
export function withPhotos(
  people: DemoPeople,
  histories: readonly MonthHistory[],
  now: number,
): WithPhotos {
  const photos = choosePhotos(people, histories, dayOf(now));
  return {
    histories: histories.map((history) => photos.reduce(attach, history)),
    writes: photos.map((photo) =>
      insert(fileRef(DEMO_TENANT, demoFileId(photo.scene)), recordOf(photo, now)),
    ),
  };
}

function choosePhotos(
  people: DemoPeople,
  histories: readonly MonthHistory[],
  today: string,
): Photo[] {
  const owner = people.cadres.find(
    ({ person }) => person.openid === personaOpenid('first-secretary'),
  );
  const township = owner?.posting.township;
  const reported = histories.flatMap(({ register, presences }) =>
    presences
      .filter(({ day, means }) => day === today && means === 'app')
      .map((report) => ({ report, unit: register.unit })),
  );
  const [own] = reported.filter(({ report }) => report.person === owner?.id);
  const others = reported.filter(
    ({ report }) => report.township === township && report !== own?.report,
  );
  const last = others.sort((a, b) => (a.report.at < b.report.at ? -1 : 1)).at(-1);
  const seenBy = officerOf(people);
  return [
    ...(own && seenBy ? [{ scene: 'morning' as const, ...own, seenBy }] : []),
    ...(last ? [{ scene: 'evening' as const, ...last }] : []),
  ];
}

function officerOf({ officers }: DemoPeople): Recorder | undefined {
  const name = personaEntries.find(({ id }) => id === 'township-officer')?.name ?? '';
  const found = officers.find(({ person }) => person.openid === personaOpenid('township-officer'));
  return found && { id: found.id, name };
}

function attach(history: MonthHistory, { scene, report }: Photo): MonthHistory {
  if (!history.presences.includes(report)) return history;
  const body = { ...report, photo: demoFileId(scene) };
  const known = history.register.days[report.day];
  return {
    ...history,
    presences: history.presences.map((each) => (each === report ? body : each)),
    register: withDay(history.register, report.day, { ...known, presence: shortOf(body) }),
  };
}

function recordOf({ scene, report, unit, seenBy }: Photo, now: number): KeptFile {
  const { person, byName, village, day } = report;
  const after = (minutes: number) =>
    instantOf(Math.min(now, Date.parse(report.at) + minutes * MINUTE_MS));
  const { picture, thumbnail, hash } = drawPicture(scene);
  const to = keyOf(presenceRef(DEMO_TENANT, person, day));
  return {
    ...{ owner: person, ownerName: byName, division: village, hash, at: after(2) },
    ...{ picture: pictureKept(picture), thumbnail: pictureKept(thumbnail) },
    attached: { to, person, division: village, unit, at: after(2) },
    ...(seenBy
      ? {
          check: 'clean' as const,
          judged: { by: seenBy.id, byName: seenBy.name, at: after(20) },
        }
      : { check: 'waiting' as const, waitingIn: village }),
  };
}
