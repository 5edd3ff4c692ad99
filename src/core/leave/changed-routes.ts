import type { Day } from '../calendar/day';
import { dayOf } from '../calendar/day';
import { groupBy } from '../group-by';
import type { Pack } from '../policy/schema';
import type { Stored } from '../records';
import { Refused } from '../refusal';
import type { UnitLevel } from '../roster/people';
import type { Leave } from './leave';
import { leaveDays, takenPart } from './period';
import { daysTogether, routeFor } from './route';
import { leaveInWords, routeInWords } from './words';

/** A granted request that would have gone another way. */
export interface ChangedRoute {
  readonly leave: string;
  readonly name: string;
  readonly village: string;
  /** 11 月 23 日至 26 日的请假（事假，4 天）. */
  readonly what: string;
  /** The day it was asked, UTC+8: the rules of that day decide. */
  readonly asked: Day;
  /** In words; whom the document names, whoever held the seat. */
  readonly before: string;
  readonly after: string;
}

interface Records {
  /** Granted requests; those of one person that join on are counted together. */
  readonly leaves: readonly Stored<'leave'>[];
  readonly unitLevelOf: (unit: string) => UnitLevel | undefined;
}

/**
 * The requests whose route differs under another pack: nothing is written.
 * `packsOf` gives the pack of the day they were asked, and the changed one; nothing where none was chosen.
 */
export function changedRoutes(
  { leaves, unitLevelOf }: Records,
  packsOf: (day: Day) => { readonly before: Pack; readonly after: Pack } | undefined,
): ChangedRoute[] {
  return [...groupBy(leaves, ({ body }) => body.person).values()].flatMap((own) =>
    own.flatMap(({ id, body: leave }) => {
      const asked = dayOf(Date.parse(leave.askedAt));
      const packs = packsOf(asked);
      const unitLevel = unitLevelOf(leave.unit);
      if (!packs || !unitLevel) return [];
      const others = own.map(({ body }) => body).filter(({ askedAt }) => askedAt < leave.askedAt);
      const under = (pack: Pack) => routeUnder(pack, leave, { others, unitLevel, asked });
      const [before, after] = [under(packs.before), under(packs.after)];
      if (before === after) return [];
      const { name, village } = leave;
      return [{ leave: id, name, village, what: leaveInWords(leave), asked, before, after }];
    }),
  );
}

function routeUnder(
  pack: Pack,
  leave: Leave,
  known: { readonly others: readonly Leave[]; readonly unitLevel: UnitLevel; readonly asked: Day },
): string {
  const { position, kind: reason } = leave;
  const { others, unitLevel, asked } = known;
  const taken = others.flatMap((other) => takenPart(other) ?? []);
  const [own, ...rest] = [leave, ...taken].map((each) => ({
    ...{ from: each.from, to: each.to, days: leaveDays(each) },
  }));
  if (!own) return '';
  const days = daysTogether(pack, own, rest, asked);
  try {
    const { explanations, ...route } = routeFor(pack, { days, position, unitLevel, reason }, asked);
    // The clause alone makes no other way.
    void explanations;
    return routeInWords({ ...route, explanations: [] });
  } catch (error) {
    if (error instanceof Refused) return '没有规定由谁审批';
    throw error;
  }
}
