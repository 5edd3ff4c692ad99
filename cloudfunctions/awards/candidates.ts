import type { Parsed } from '../../src/contract/contract';
import { awardRoundRef, cadreKey, teamKey } from '../../src/core/awards/places';
import { nominationStateWords } from '../../src/core/awards/words';
import type { Day } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import { refused } from '../../src/core/refusal';
import { rolesOn } from '../../src/core/roster/caller';
import type { Caller } from '../../src/core/roster/caller';
import type { Posting } from '../../src/core/roster/people';
import { unitId, unitName } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { collect } from '../_backend/facts/collect';
import { postingsIn, villagesIn } from '../_backend/facts/in-division';
import { postingsOfUnit } from '../_backend/facts/of-unit';
import type { Reader } from '../_backend/ports';
import { inYear, levelWords, positionWords } from './nominee-for';

/** A county's own, read once and looked through on the phone; past that one asks with a name. */
const MOST = 1000;

interface Candidate {
  readonly nominee: string;
  readonly name: string;
  readonly of: string;
}

/** Whom the caller may nominate in a round, by name. */
export const candidates = act({
  endpoint: 'awards.candidates',
  about: () => ({}),

  refs: ({ tenant, input }) => ({ round: awardRoundRef(tenant, input.round) }),

  async gather(call, { round }, reader) {
    if (!round) throw refused('award-round-unknown');
    const { tenant, day, input } = call;
    const around = { tenant, day, caller: callerOrRefuse(call), year: round.body.year };
    const all = await found(reader, input, around);
    const named = all.filter(({ name, of }) => `${name}${of}`.includes(input.name.trim()));
    const page = [...named].sort((a, b) => (a.of < b.of ? -1 : 1)).slice(0, MOST);
    const at = { collection: 'awardNomination', index: 'byRound', equals: [round.id] } as const;
    const nominations = await collect(reader, { ...at, tenants: [tenant] });
    const there = new Map(nominations.map(({ body }) => [body.of, body.state]));
    return { page, there, more: named.length > page.length };
  },

  decide({ page, there, more }) {
    const list = page.map((each) => {
      const state = there.get(each.nominee);
      return { ...each, ...(state ? { stateWords: nominationStateWords[state] } : {}) };
    });
    return { output: { candidates: list, more } };
  },
});

interface Around {
  readonly tenant: string;
  readonly day: Day;
  readonly caller: Caller;
  readonly year: string;
}

async function found(
  reader: Reader,
  { kind }: Parsed<'awards.candidates'>,
  around: Around,
): Promise<Candidate[]> {
  const { tenant, caller, day } = around;
  const held = rolesOn(caller, day);
  const divisions = widest(
    held.filter(({ role }) => ['township-officer', 'county-officer'].includes(role)),
  );
  if (kind === 'unit') return divisions.length > 0 ? units(reader, tenant) : [];
  const villages = await Promise.all(divisions.map((each) => villagesIn(reader, tenant, each)));
  const names = new Map(villages.flat().map(({ body }) => [body.code, body]));
  if (kind === 'team') {
    return [...names.values()].map(({ code, name, townshipName }) => ({
      ...{ nominee: teamKey(code), name: `${name}驻村工作队`, of: townshipName },
    }));
  }
  const own = held.filter(({ role }) => role === 'unit-officer');
  const postings = await Promise.all([
    ...divisions.map((each) => postingsIn(reader, tenant, each)),
    ...own.map(({ scope }) => postingsOfUnit(reader, tenant, scope)),
  ]);
  return cadres(postings.flat(), around.year, (code) => names.get(code)?.name);
}

/** A scope within another adds nothing. */
function widest(held: readonly { readonly scope: string }[]): string[] {
  const scopes = [...new Set(held.map(({ scope }) => scope))];
  return scopes.filter((each) => !scopes.some((w) => w !== each && each.startsWith(w)));
}

async function units(reader: Reader, tenant: string): Promise<Candidate[]> {
  const query = { collection: 'unit', tenants: [tenant], index: 'byName' } as const;
  const all = await collect(reader, query);
  return all.map(({ body: { name, level } }) => ({
    ...{ nominee: unitId(name), name, of: levelWords[level] },
  }));
}

/** Each once, as their latest posting of the year says. */
function cadres(
  postings: readonly Stored<'posting'>[],
  year: string,
  nameOf: (village: string) => string | undefined,
): Candidate[] {
  const ofYear = postings.map(({ body }) => body).filter((each) => inYear(each, year));
  const latest = new Map<string, Posting>();
  for (const each of ofYear.sort((a, b) => (a.from < b.from ? -1 : 1)))
    latest.set(each.person, each);
  return [...latest.values()].map(({ person, name, village, position, unit }) => {
    const place = nameOf(village);
    const of = `${place ? `${place} ` : ''}${positionWords[position]}，${unitName(unit)}`;
    return { nominee: cadreKey(person), name, of };
  });
}
