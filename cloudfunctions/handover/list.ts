import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { within } from '../../src/core/calendar/day';
import { mayBegin } from '../../src/core/handover/begin';
import { successionId, successionRef } from '../../src/core/handover/places';
import { explain } from '../../src/core/policy/explain';
import { changeGrounds } from '../../src/core/policy/kinds/care';
import type { Pack } from '../../src/core/policy/schema';
import { valueAt } from '../../src/core/policy/value-at';
import type { Stored } from '../../src/core/records';
import { ref } from '../../src/core/records';
import { routeInWords } from '../../src/core/handover/route';
import type { Caller } from '../../src/core/roster/caller';
import { rolesOn } from '../../src/core/roster/caller';
import type { UnitLevel } from '../../src/core/roster/people';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { codesWithin } from '../_backend/facts/in-division';
import { mayCall } from '../_backend/facts/may-call';
import { packOn } from '../_backend/facts/rules-in-force';
import { ownSuccessions, successionDesksOf } from '../_backend/facts/successions';
import type { Reader } from '../_backend/ports';
import { showHead } from './show-succession';

/** Past that the oldest are left out. */
const MOST = 200;

type Found = readonly Stored<'succession'>[];

/** Mine, waiting for me, and those of my divisions and units. */
export const list = act({
  endpoint: 'handover.list',
  refs: ({ tenant }) => ({ county: countyRef(tenant) }),
  about: (call) => ({ person: callerOrRefuse(call).person }),

  async gather(call, { county }, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const posting = caller.postings.find((each) => within(day, each));
    const [own, desks, others, unit] = await Promise.all([
      readAll(reader, ownSuccessions(tenant, caller.postings)),
      readAll(reader, successionDesksOf(tenant, caller, day)),
      around(reader, tenant, caller, day),
      posting ? reader.read({ unit: ref('unit', tenant, posting.unit) }) : undefined,
    ]);
    const ids = desks.flatMap(({ body }) => body.open.map(({ succession }) => succession));
    const waiting = await readAll(
      reader,
      Object.fromEntries(ids.map((id) => [id, successionRef(tenant, id)])),
    );
    const level = unit?.unit?.body.level;
    return { caller, pack: packOn(county?.body, day), own, waiting, others, level };
  },

  decide({ caller, pack, own, waiting, others, level }, { day }) {
    const waits = new Set(waiting.map(({ id }) => id));
    return {
      output: {
        mine: [...own].sort(latestFirst).map(showHead),
        waiting: [...waiting].sort((a, b) => -latestFirst(a, b)).map(showHead),
        within: others
          .filter(({ id }) => !waits.has(id))
          .sort(latestFirst)
          .map(showHead),
        ...mayApply({ caller, own, level }, pack, day),
        mayOpen: mayCall(caller, 'handover.open', day),
        explanations: (['change-in-term', 'handover'] as const).map((rule) =>
          explain(pack, rule, day),
        ),
      },
    };
  },
});

async function readAll<C extends 'succession' | 'successionDesk'>(
  reader: Reader,
  refs: Record<string, ReturnType<typeof ref<C>>>,
): Promise<Stored<C>[]> {
  if (Object.keys(refs).length === 0) return [];
  const found = await reader.read(refs);
  return Object.values(found).flatMap((each) => (each ? [each as Stored<C>] : []));
}

/** The latest of each division and unit of the caller's offices. */
async function around(reader: Reader, tenant: string, caller: Caller, day: Day): Promise<Found> {
  const found = await Promise.all(
    rolesOn(caller, day).map(async ({ role, scope }) => {
      const tenants = [tenant];
      if (role === 'unit-officer') {
        const at = { index: 'byUnit', equals: [scope], descending: true } as const;
        return (await reader.find({ collection: 'succession', tenants, ...at }, { limit: MOST }))
          .records;
      }
      if (role !== 'township-officer' && role !== 'county-officer') return [];
      const at = { index: 'byVillage', range: codesWithin(scope) } as const;
      return (await reader.find({ collection: 'succession', tenants, ...at }, { limit: MOST }))
        .records;
    }),
  );
  return [...new Map(found.flat().map((each) => [each.id, each])).values()];
}

interface Own {
  readonly caller: Caller;
  readonly own: Found;
  readonly level: UnitLevel | undefined;
}

function mayApply(
  { caller, own, level }: Own,
  pack: Pack | undefined,
  day: Day,
): Pick<Output<'handover.list'>, 'mayApply'> {
  const posting = caller.postings.find((each) => within(day, each));
  const rule = pack && valueAt(pack, 'change-in-term', day);
  if (!posting || !rule) return {};
  const before = own.find(({ id }) => id === successionId(caller.person, posting.from));
  if (!mayBegin(before)) return {};
  return {
    mayApply: {
      grounds: rule.grounds.map((ground) => ({ ground, words: changeGrounds[ground] })),
      papers: [...(rule.papers ?? [])],
      route: routeInWords(rule, posting.position, level),
    },
  };
}

function latestFirst({ body: a }: Found[number], { body: b }: Found[number]): number {
  return a.since < b.since ? 1 : -1;
}
