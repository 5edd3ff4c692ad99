import type { Store } from '../../cloudfunctions/_backend/ports';
import { withEntry } from '../../src/core/log/in-month';
import type { LogEntry } from '../../src/core/log/log-entry';
import { logEntryId, logEntryRef, logMonthRef } from '../../src/core/log/places';
import { insert } from '../../src/core/records';
import type { Somebody } from '../fixtures/small-county';
import { TENANT, UNIT } from '../fixtures/small-county';

const DAY = '2026-11-19';

/** The entry of somebody posted. */
export const entryOf = (person: string) => logEntryId(person, DAY, 1);

/** An entry of everybody posted, and the month it stands in. */
export async function settleLogs(store: Store, people: readonly Somebody[]): Promise<void> {
  const posted = people.filter((somebody) => somebody.posted);
  await store.commit(
    posted.flatMap((each) => {
      const entry = written(each);
      const id = entryOf(each.id);
      return [
        insert(logEntryRef(TENANT, id), entry),
        insert(logMonthRef(TENANT, each.id, entry.village, DAY), withEntry(undefined, id, entry)),
      ];
    }),
  );
}

function written({ id, posted }: Somebody): LogEntry {
  const { village = '', unit = UNIT } = posted ?? {};
  return {
    ...{ person: id, name: `人${id}`, day: DAY, number: 1, village, unit },
    ...{ township: village.slice(0, 9), kind: 'service', text: '修水管', photos: [] },
    ...{ visits: [], at: `${DAY}T10:00:00.000Z`, additions: [] },
  };
}
