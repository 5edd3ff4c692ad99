import type { Outside } from '../ports';

/**
 * Where nothing outside is set up: no file can be kept, no message goes to a phone (the inbox still
 * has it), and whatever is to be checked waits for people.
 */
export const nothingOutside: Outside = {
  files: {
    put: () => Promise.reject(new Error('no place for files is set')),
    remove: () => Promise.resolve(),
    link: () => Promise.reject(new Error('no place for files is set')),
  },
  notifier: { send: () => Promise.resolve('declined') },
  moderator: {
    checkText: () => Promise.resolve('unsure'),
    checkImage: () => Promise.resolve(undefined),
    checkRecording: () => Promise.resolve(undefined),
  },
};
