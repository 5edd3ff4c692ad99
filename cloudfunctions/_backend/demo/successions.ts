import type { Day } from '../../../src/core/calendar/day';
import { addDays, dayOf } from '../../../src/core/calendar/day';
import { decideApply } from '../../../src/core/handover/apply';
import { decideOpen } from '../../../src/core/handover/ask';
import { deskRoles } from '../../../src/core/handover/desk';
import type { Desks } from '../../../src/core/handover/desk';
import { deskScope, successionDeskRef } from '../../../src/core/handover/places';
import type { Write } from '../../../src/core/records';
import { target } from '../../../src/core/records';
import { callerOf } from '../../../src/core/roster/caller';
import type { Village } from '../../../src/core/roster/division';
import { unitId } from '../../../src/core/roster/places';
import { packOn } from '../facts/rules-in-force';
import type { KeptRecords } from './assemblies/kept-records';
import { keptRecords } from './assemblies/kept-records';
import type { InventedCadre } from './cadres';
import { instantAt } from './days';
import { settledNotice } from './notices';
import type { DemoPeople } from './people';
import { PERSONA_UNIT, personaEntries } from './personas';
import { DEMO_COUNTY, DEMO_TENANT, demoCounty } from './tenant';

interface Told {
  readonly people: DemoPeople;
  readonly villages: readonly Village[];
  readonly now: number;
}

/**
 * Two on their way: somebody of 弄璋镇 applies for a change, which waits for the township; and the
 * term of somebody of the personas' unit is over, so that the unit is asked to name who comes.
 */
export function inventSuccessions({ people, villages, now }: Told): Write[] {
  const today = dayOf(now);
  const records = keptRecords();
  const posted = people.cadres.filter(
    ({ person, posting }) =>
      !isPersona(person.name) && posting.to === undefined && posting.from < addDays(today, -60),
  );
  const applicant = posted.find(
    ({ posting }) => posting.township === '533123104' && posting.unit !== unitId(PERSONA_UNIT),
  );
  const over = posted.find(({ posting }) => posting.unit === unitId(PERSONA_UNIT));
  const around = { people, villages, records };
  if (applicant) apply(applicant, addDays(today, -2), around);
  if (over) ask(over, addDays(today, -1), around);
  return records
    .inserts()
    .map((write) => (target(write).collection === 'notice' ? settledNotice(write, now) : write));
}

const isPersona = (name: string) => personaEntries.some((each) => each.name === name);

interface Around {
  readonly people: DemoPeople;
  readonly villages: readonly Village[];
  readonly records: KeptRecords;
}

function apply(cadre: InventedCadre, day: Day, around: Around): void {
  const caller = callerOf(cadre.id, cadre.person, [cadre.posting], []);
  const reason = '老母亲住院要人照顾，家里只有我一个子女。';
  const facts = { ...beginning(cadre, day, around), caller, unitLevel: 'county' as const };
  around.records.keep(decideApply({ ground: 'family', reason, proof: true }, facts));
}

function ask(cadre: InventedCadre, day: Day, around: Around): void {
  const { officers } = around.people;
  const county = officers.find(({ grant }) => grant.scope === DEMO_COUNTY);
  if (!county) return;
  const caller = callerOf(county.id, county.person, [], [county.grant]);
  const grants = officers.map(({ grant }) => grant);
  const ofUnit = grants.filter(({ scope }) => scope === cadre.posting.unit);
  const facts = { ...beginning(cadre, day, around), caller, officers: ofUnit, recall: undefined };
  around.records.keep(decideOpen('term-end', facts));
}

function beginning({ posting }: InventedCadre, day: Day, { villages, records }: Around) {
  const village = villages.find(({ code }) => code === posting.village);
  return {
    ...{ tenant: DEMO_TENANT, day, at: instantAt(day, 600), posting, before: undefined },
    ...{ pack: packOn(demoCounty, day), villageName: village?.name ?? posting.village },
    desks: desksOf(posting, records),
  };
}

function desksOf(at: InventedCadre['posting'], records: KeptRecords): Desks {
  const found = deskRoles.flatMap((role) => {
    const scope = deskScope(role, at);
    const desk = records.find(successionDeskRef(DEMO_TENANT, scope));
    return desk ? [[scope, desk] as const] : [];
  });
  return new Map(found);
}
