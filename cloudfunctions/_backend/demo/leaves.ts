import { registerRef } from '../../../src/core/attendance/places';
import { addDays, dayOf, instantOf, monthOf, within } from '../../../src/core/calendar/day';
import { pictureKept } from '../../../src/core/files/begin-upload';
import type { KeptFile } from '../../../src/core/files/file';
import { fileRef } from '../../../src/core/files/places';
import type { LeaveInput } from '../../../src/core/leave/ask';
import { decideAsk } from '../../../src/core/leave/ask';
import { decideLeave } from '../../../src/core/leave/decide';
import { beginningAfter } from '../../../src/core/leave/period';
import { leaveRef } from '../../../src/core/leave/places';
import { remindOf } from '../../../src/core/leave/remind-of';
import type { Stored, Write } from '../../../src/core/records';
import { insert, replace } from '../../../src/core/records';
import type { UnitLevel } from '../../../src/core/roster/people';
import type { InventedCadre } from './cadres';
import { declined } from './declined';
import { inventFilings } from './filings';
import type { MonthHistory } from './history';
import type { DemoLeave } from './leave-facts';
import { askFacts, decideFacts, draftKey, draftOf, holdersOf, keep } from './leave-facts';
import type { Wish } from './leave-wishes';
import { wishes } from './leave-wishes';
import type { DemoPeople } from './people';
import { personaEntries, personaOpenid } from './personas';
import type { SceneName } from './pictures';
import { demoFileId, drawPicture } from './pictures';
import { inventRests } from './rests';
import { DEMO_TENANT } from './tenant';

const HOUR_MS = 3_600_000;
/** 弄璋镇: where the personas are. */
const TOWNSHIP = '533123104';

interface Told {
  readonly people: DemoPeople;
  readonly levels: ReadonlyMap<string, UnitLevel>;
  readonly histories: readonly MonthHistory[];
  readonly now: number;
}

/** Requests of the people a visitor can be and some beside them, by the real decisions; and registers with their days. */
export function inventLeaves({ people, levels, histories, now }: Told): {
  histories: readonly MonthHistory[];
  writes: readonly Write[];
} {
  const drafts = new Map(histories.map(({ register }) => [registerKey(register), kept(register)]));
  const demo: DemoLeave = { people, levels, drafts: drafts as DemoLeave['drafts'] };
  for (const wish of wishes) tell(wish, demo, now);
  inventRests(othersIn(people, now).slice(3), demo, now);
  return {
    writes: [...demo.drafts.values()]
      .filter(({ collection }) => collection !== 'register')
      .map(({ tenant, collection, id, body }) => insert({ tenant, collection, id }, body))
      .map((write) => declined(withoutPlaces(write))),
    histories: histories.map((history) => {
      const after = drafts.get(registerKey(history.register));
      return after ? { ...history, register: after.body } : history;
    }),
  };
}

type Sheet = MonthHistory['register'];

const sheetRef = ({ person, village, month }: Sheet) =>
  registerRef(DEMO_TENANT, person, village, month);
const registerKey = (sheet: Sheet): string => draftKey(sheetRef(sheet));
const kept = (body: Sheet): Stored<'register'> => ({ ...sheetRef(body), version: 1, body });

/** Those of the personas' township whom no visitor can be. */
function othersIn({ cadres }: DemoPeople, now: number): InventedCadre[] {
  return cadres.filter(
    ({ person, posting }) =>
      posting.township === TOWNSHIP &&
      within(dayOf(now), posting) &&
      !personaEntries.some(({ id }) => personaOpenid(id) === person.openid),
  );
}

function cadreOf({ who }: Wish, people: DemoPeople, now: number): InventedCadre | undefined {
  if ('other' in who) return othersIn(people, now)[who.other];
  return people.cadres.find(({ person, posting }) =>
    'persona' in who
      ? person.openid === personaOpenid(who.persona)
      : posting.village === who.village &&
        posting.position === who.position &&
        within(dayOf(now), posting),
  );
}

function tell(wish: Wish, demo: DemoLeave, now: number): void {
  const { drafts, people } = demo;
  const cadre = cadreOf(wish, people, now);
  if (!cadre) return;
  const today = dayOf(now);
  const askedAt = now - (wish.hours ?? 3) * HOUR_MS;
  const { kind = 'family', reason, afterwards, proof } = wish;
  const days = { from: addDays(today, wish.from), to: addDays(today, wish.to) };
  const whole = { fromNoon: false, toNoon: false };
  const file = proof && pictureOf(proof, cadre, askedAt);
  const input = { kind, reason, ...days, ...whole, ...(afterwards ? { afterwards } : {}) };
  const leave = ask(input, demo, cadre, askedAt, file ? [file] : []);
  if (wish.hours) {
    const writes = remindOf(leave, holdersOf(people), now - HOUR_MS);
    keep(drafts, writes);
  }
  const granted = wish.decided && decide(wish, demo, cadre, leave, now);
  if (!granted || !wish.goesOn) return;
  const next = beginningAfter(leave.body);
  const more = { ...next, to: addDays(next.from, wish.goesOn.days - 1), toNoon: false };
  const goesOn = { kind, reason: wish.goesOn.reason, ...more, extends: leave.id };
  ask(goesOn, demo, cadre, now - HOUR_MS);
}

type Asked = LeaveInput & { readonly reason: string };

function ask(
  input: Asked,
  demo: DemoLeave,
  cadre: InventedCadre,
  now: number,
  proof: readonly Stored<'file'>[] = [],
): Stored<'leave'> {
  const { output, writes } = decideAsk(input, { ...askFacts(demo, cadre, input, now), proof });
  keep(demo.drafts, writes);
  const leave = draftOf(demo.drafts, leaveRef(DEMO_TENANT, output.leave));
  if (!leave) throw new Error(`the demo lost ${output.leave}`);
  return leave;
}

/** True where it was granted. Days of a month that nobody has a sheet of yet are not marked: such a wish goes on waiting. */
function decide(
  wish: Wish,
  demo: DemoLeave,
  cadre: InventedCadre,
  leave: Stored<'leave'>,
  now: number,
): boolean {
  const { drafts } = demo;
  const grants = wish.decided?.decision === 'grant';
  const facts = decideFacts(demo, cadre, leave, now - 2 * HOUR_MS);
  const thisMonth = monthOf(leave.body.to) === monthOf(dayOf(now));
  if (!facts || !wish.decided || (grants && !thisMonth)) return false;
  keep(drafts, decideLeave(wish.decided, facts).writes);
  const decided = draftOf(drafts, leave);
  if (!decided || !grants) return false;
  const filed = inventFilings(decided, wish, now);
  keep(drafts, [replace(decided, filed.leave), ...filed.writes]);
  return true;
}

/** A picture that was looked at already; its bytes come with those of the reports. */
function pictureOf(
  scene: SceneName,
  { id, person, posting }: InventedCadre,
  now: number,
): Stored<'file'> {
  const { picture, thumbnail, hash } = drawPicture(scene);
  const there = (part: typeof picture) => ({ ...pictureKept(part), place: '' });
  const body: KeptFile = {
    ...{ owner: id, ownerName: person.name, division: posting.village, hash, at: instantOf(now) },
    ...{ picture: there(picture), thumbnail: there(thumbnail), check: 'clean' },
  };
  return { ...fileRef(DEMO_TENANT, demoFileId(scene)), version: 1, body };
}

/** No picture is there before its bytes are. */
function withoutPlaces(write: Write): Write {
  if (write.kind !== 'insert' || write.ref.collection !== 'file') return write;
  const { ref, body } = write as Extract<Write<'file'>, { kind: 'insert' }>;
  const { picture, thumbnail } = body;
  return insert(ref, { ...body, picture: unplaced(picture), thumbnail: unplaced(thumbnail) });
}

function unplaced(part: KeptFile['picture']): KeptFile['picture'] {
  if (!part) return part;
  const { place, ...rest } = part;
  void place;
  return rest;
}
