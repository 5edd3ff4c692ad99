import type { Store } from '../../ports';

/**
 * A store opened with the first use of it: a call that is refused before needs no database. One
 * that cannot be opened is tried again with the next use.
 */
export function lazyStore(open: () => Promise<Store>): Store {
  let opened: Promise<Store> | undefined;

  function store(): Promise<Store> {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  return {
    read: async (refs) => (await store()).read(refs),
    find: async (query, page) => (await store()).find(query, page),
    async *each(query) {
      yield* (await store()).each(query);
    },
    commit: async (writes) => (await store()).commit(writes),
    close: async () => (await opened)?.close(),
  };
}
