import type { Cloud } from './cloud';

/** An environment where nothing stands yet: what a trial run without keys compares with. */
export const emptyCloud: Cloud = {
  database: {
    collections: () => Promise.resolve([]),
    indexes: () => Promise.resolve([]),
    closed: () => Promise.resolve([]),
    create: untouched,
    close: untouched,
    addIndexes: untouched,
  },
  storage: { isClosed: () => Promise.resolve(false), close: untouched },
  functions: {
    rules: () => Promise.resolve({}),
    setRules: untouched,
    names: () => Promise.resolve([]),
    look: untouched,
    create: untouched,
    update: untouched,
    addTrigger: untouched,
    removeTrigger: untouched,
  },
  hosting: {
    isOpen: () => Promise.resolve(false),
    open: untouched,
    files: () => Promise.resolve(new Map()),
    upload: untouched,
  },
  routes: {
    look: () => Promise.resolve({ domain: '默认域名', routes: [] }),
    add: untouched,
    change: untouched,
  },
};

function untouched(): Promise<never> {
  return Promise.reject(new Error('a trial run changes nothing'));
}
