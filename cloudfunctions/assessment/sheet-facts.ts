import type { EndpointName } from '../../src/contract/contract';
import { capsOn } from '../../src/core/assessment/cap';
import type { SheetFacts } from '../../src/core/assessment/deed';
import {
  assessmentRoundRef,
  assessmentSheetRef,
  roundOfSheet,
} from '../../src/core/assessment/places';
import { instantOf } from '../../src/core/calendar/day';
import type { Stored } from '../../src/core/records';
import type { Subject } from '../../src/core/roster/caller';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { effectsOfPerson } from '../_backend/facts/effects';
import type { Reader } from '../_backend/ports';

interface Asked {
  readonly tenant: string;
  readonly input: { readonly sheet: string };
}

/** A sheet, and the round whose rule it goes by. */
export function sheetRefs({ tenant, input }: Asked) {
  return {
    sheet: assessmentSheetRef(tenant, input.sheet),
    round: assessmentRoundRef(tenant, roundOfSheet(input.sheet)),
  };
}

export interface SheetRecords {
  readonly sheet: Stored<'assessmentSheet'> | undefined;
  readonly round: Stored<'assessmentRound'> | undefined;
}

/** What every deed on a sheet rests on. */
export function sheetFacts(
  { sheet, round }: SheetRecords,
  call: Pick<Call<EndpointName>, 'tenant' | 'day' | 'now' | 'caller'>,
): SheetFacts {
  const { tenant, day, now } = call;
  return { sheet, round, tenant, day, at: instantOf(now), caller: callerOrRefuse(call) };
}

/** Whose sheet it is, where they are posted, and who sent them. */
export function subjectOfSheet({ sheet }: Pick<SheetRecords, 'sheet'>): Subject {
  if (!sheet) return {};
  const { person, village, unit } = sheet.body;
  return { person, division: village, unit };
}

/** What caps a sheet’s grade today. */
export async function capsToday(
  reader: Reader,
  tenant: string,
  sheet: Stored<'assessmentSheet'> | undefined,
) {
  if (!sheet) return [];
  const effects = await effectsOfPerson(reader, tenant, sheet.body.person);
  return capsOn(
    effects.map(({ body }) => body),
    sheet.body,
  );
}
