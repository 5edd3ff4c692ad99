import type { Reader } from '../ports';

/** Beyond so many it is “many”: one page of the store, whatever has piled up. */
const MOST_COUNTED = 100;

/** Notices a person has not seen, the newest first, at most 100. */
export async function unseenNotices(reader: Reader, tenant: string, person: string) {
  const at = { index: 'byUnseen', equals: [person], descending: true } as const;
  const { records } = await reader.find(
    { collection: 'notice', tenants: [tenant], ...at },
    { limit: MOST_COUNTED },
  );
  return records;
}
