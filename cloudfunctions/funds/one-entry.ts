import { deskRefs } from '../../src/core/funds/fund-desk';
import { fundBookRef } from '../../src/core/funds/places';
import type { Stored } from '../../src/core/records';
import { townshipOf } from '../../src/core/roster/division';
import { villageRef } from '../../src/core/roster/places';
import type { Call } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import type { Reader } from '../_backend/ports';
import { sidesOf } from './sides';

type OfEntry = Call<'funds.reverse'> | Call<'funds.settle'>;

/** The book an entry stands in, and its village. */
export function entryRefs({ tenant, input }: Pick<OfEntry, 'tenant' | 'input'>) {
  return {
    place: villageRef(tenant, input.village),
    book: fundBookRef(tenant, input.village, input.year),
  };
}

interface Found {
  readonly place?: Stored<'village'> | undefined;
  readonly book?: Stored<'fundBook'> | undefined;
}

/** An entry’s book, the desks it may lie on, and as what the caller stands on each side of it. */
export async function gatherEntry(call: OfEntry, { place, book }: Found, reader: Reader) {
  const { tenant, input, day } = call;
  const { village } = input;
  const unit = book?.body.entries[input.number]?.unit;
  const desks = await reader.read(
    deskRefs(tenant, { village, township: townshipOf(village) }, unit),
  );
  const actors = sidesOf(callerOrRefuse(call), { village, unit }, day);
  return { book, desks, actors, unit, villageName: place?.body.name ?? village };
}
