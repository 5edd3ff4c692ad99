import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { decidingDay, isOver } from '../../src/core/funds/deciding-day';
import { fundLines } from '../../src/core/funds/due-lines';
import { fundBookRef } from '../../src/core/funds/places';
import { templatesOn } from '../../src/core/funds/plan-project';
import { explain } from '../../src/core/policy/explain';
import { projectKinds } from '../../src/core/policy/kinds/work-words';
import type { Pack } from '../../src/core/policy/schema';
import { refused } from '../../src/core/refusal';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import type { Posting } from '../../src/core/roster/people';
import { unitName, villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { postedInYear, projectsIn } from '../_backend/facts/funds';
import { postingsIn } from '../_backend/facts/in-division';
import { mayCallAbout } from '../_backend/facts/may-call';
import { levelsOf } from '../_backend/facts/of-unit';
import { packOn, ruleRefs } from '../_backend/facts/rules-in-force';
import { isOfCounty } from './is-of-county';
import { showEntry } from './show-entry';
import { explained } from './show-list';
import { showLine, showSums } from './show-lines';
import { showProject } from './show-project';
import { sidesOf } from './sides';

type Village = Output<'funds.village'>;

/** A village’s year in money, and its projects: for its team, the offices, and units that sent somebody. */
export const showVillage = act({
  endpoint: 'funds.village',

  refs: ({ tenant, input, day }) => ({
    place: villageRef(tenant, input.village),
    county: ruleRefs(tenant, day).county,
    book: fundBookRef(tenant, input.village, input.year),
  }),

  async gather(call, { place, county, book }, reader) {
    const { tenant, input, day } = call;
    const { village, year } = input;
    const [all, projects] = await Promise.all([
      postingsIn(reader, tenant, village),
      projectsIn(reader, tenant, village),
    ]);
    const postings = postedInYear(
      all.map(({ body }) => body),
      year,
    );
    const years = yearsOf(
      projects.map(({ body }) => body.plan.from),
      day,
      year,
    );
    const [levels, others] = await Promise.all([
      levelsOf(
        reader,
        tenant,
        postings.map(({ unit }) => unit),
      ),
      reader.read(
        Object.fromEntries(years.map((each) => [each, fundBookRef(tenant, village, each)])),
      ),
    ]);
    const caller = callerOrRefuse(call);
    return {
      ...{ place, book: book?.body, postings, projects, levels, caller },
      earlier: Object.values(others).flatMap((each) => each?.body.entries ?? []),
      pack: packOn(county?.body, decidingDay(year, day)),
      packToday: packOn(county?.body, day),
    };
  },

  subject: ({ postings, caller }, { input, day }) => ({
    division: input.village,
    unit: unitHeld(caller, postings, day),
  }),

  decide(facts, { input, day }) {
    const { place, book, postings, projects, levels, caller, earlier, pack, packToday } = facts;
    if (!place) throw refused('village-unknown', {}, { field: 'village' });
    const { village, year } = input;
    const entries = book?.entries ?? [];
    const on = decidingDay(year, day);
    const due = { village, day: on, postings, levelOf: (unit: string) => levels.get(unit), pack };
    const hints = isOfCounty(caller, day);
    const sees = (by: string, unit?: string) =>
      mayCallAbout(caller, 'files.link', { person: by, division: village, unit }, day);
    const names = new Map(projects.map(({ id, body }) => [id, body.plan.name]));
    const entryFacts = {
      entries,
      sidesOf: (unit: string | undefined) => sidesOf(caller, { village, unit }, day),
      seesPhotos: ({ by, unit }: { by: string; unit?: string | undefined }) => sees(by, unit),
      projectName: (id: string) => names.get(id),
    };
    const ofProjects = { entries: [...entries, ...earlier], today: day, seesPhotos: sees };
    return {
      output: {
        ...{ village, villageName: place.body.name, year, day: on },
        lines: fundLines(due).map((line) => showLine(line, { entries, year, today: day, hints })),
        entries: entries.map((each, i) => showEntry(each, i, entryFacts)).reverse(),
        sums: showSums(book),
        ...(book?.closed ? { closed: { byName: book.closed.byName, at: book.closed.at } } : {}),
        projects: projects.map((each) => showProject(each, ofProjects)),
        units: unitsOf(postings),
        templates: templates(packToday, day),
        can: deedsOf(facts, input, day),
        explanations: [...explained(pack, on), explain(packToday, 'project-templates', day)],
      },
    };
  },
});

/** Years other than the one shown in which projects may have cost something. */
function yearsOf(begun: readonly Day[], today: Day, shown: string): string[] {
  const first = Math.min(...begun.map((day) => Number(day.slice(0, 4))), Number(today.slice(0, 4)));
  const last = Number(today.slice(0, 4));
  const all = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  return begun.length > 0 ? all.filter((year) => year !== shown) : [];
}

/** The unit of the caller’s that sent somebody there in the year. */
function unitHeld(caller: Caller, postings: readonly Posting[], day: Day): string | undefined {
  const sent = postings.map(({ unit }) => unit);
  return rolesOn(caller, day).find(
    ({ role, scope }) => role === 'unit-officer' && sent.includes(scope),
  )?.scope;
}

function unitsOf(postings: readonly Posting[]): Village['units'] {
  const units = [...new Set(postings.map(({ unit }) => unit))].sort();
  return units.map((unit) => ({ value: unit, text: unitName(unit) }));
}

function templates(pack: Pack | undefined, day: Day): Village['templates'] {
  const named = templatesOn(pack, day);
  const of = (words: Readonly<Record<string, string>>, kinds: readonly string[] = []) =>
    kinds.map((value) => ({ value, text: words[value] ?? value }));
  return {
    village: of(projectKinds.village, named?.village),
    household: of(projectKinds.household, named?.household),
  };
}

interface DeedFacts {
  readonly caller: Caller;
  readonly postings: readonly Posting[];
  readonly book: { readonly closed?: unknown } | undefined;
}

function deedsOf(
  { caller, postings, book }: DeedFacts,
  { village, year }: { readonly village: string; readonly year: string },
  day: Day,
): Village['can'] {
  const sides = sidesOf(caller, { village, unit: unitHeld(caller, postings, day) }, day);
  const own = sides.village.length > 0;
  const closes = sides.office.length > 0 && isOver(year, day) && !book?.closed;
  return [
    ...(own ? (['enter', 'plan'] as const) : []),
    ...(!own && sides.unit.length > 0 ? (['give'] as const) : []),
    ...(closes ? (['close'] as const) : []),
  ];
}
