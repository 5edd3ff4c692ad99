import type { Output } from '../../src/contract/contract';
import type { Day } from '../../src/core/calendar/day';
import { dayOf } from '../../src/core/calendar/day';
import { deedsOf } from '../../src/core/log/change';
import type { LogFigures } from '../../src/core/log/figures';
import { lastAmendDay } from '../../src/core/log/limits';
import { workKinds } from '../../src/core/policy/kinds/work-words';
import type { Stored } from '../../src/core/records';

type ShownEntry = Output<'log.entry'>;
type ShownFigures = Output<'log.month'>['figures'];

/** An entry with its village named, and what this person can do with it. */
export function showLogEntry(
  { id, body }: Stored<'logEntry'>,
  { villageName, by, today }: { villageName: string; by: string; today: Day },
): ShownEntry {
  const { person, name, day, village, kind, text, photos, visits, at, amendedAt } = body;
  return {
    ...{ entry: id, cadre: person, name, day, village, villageName, text, at },
    ...(kind ? { kind, kindName: workKinds[kind] } : {}),
    photos: photos.map((file) => ({ file })),
    visits: visits.map((visit) => ({ ...visit })),
    later: dayOf(Date.parse(at)) > day,
    ...(amendedAt ? { amendedAt } : {}),
    additions: body.additions.map((each) => ({ ...each })),
    can: deedsOf(body, by, today),
    amendUntil: lastAmendDay(body),
  };
}

export function showFigures(figures: LogFigures): ShownFigures {
  return {
    ...figures,
    byKind: figures.byKind.map((each) => ({ ...each, kindName: workKinds[each.kind] })),
  };
}
