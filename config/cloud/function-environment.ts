import type { Callers } from '../../src/contract/endpoint';

/** A function as far as it decides what it is told. */
export interface Told {
  readonly name: string;
  /** Of its endpoints. */
  readonly callers: readonly Callers[];
}

/** Settings a county has to make before its functions can run. */
export const neededSettings: readonly string[] = [
  'TENANT',
  'KEYED_HASH_SECRET',
  'SESSION_SECRET',
  'WECHAT_APPID',
  'WECHAT_SECRET',
];
/** Given to the functions as well, where they are set. */
export const optionalSettings: readonly string[] = [
  'BALLOT_SECRET',
  'WECHAT_TEMPLATES',
  'WECHAT_PUSH_TOKEN',
];

/** Functions that open, take in or close ballots. */
const voting: ReadonlySet<string> = new Set(['ballot-box', 'evaluation', 'timers']);

/** Settings that not every function is told: no function holds a secret that it has no use for. */
const onlyFor: Readonly<Record<string, (told: Told) => boolean>> = {
  BALLOT_SECRET: ({ name }) => voting.has(name),
  SESSION_SECRET: ({ callers }) => callers.some((each) => each !== 'anonymous'),
  WECHAT_APPID: (told) => !isCallerless(told),
  WECHAT_SECRET: (told) => !isCallerless(told),
  WECHAT_TEMPLATES: (told) => !isCallerless(told),
  WECHAT_PUSH_TOKEN: ({ name }) => name === 'wechat-push',
};

/** Names of the environment variables a function is given. */
export function environmentOf(told: Told): string[] {
  return [...neededSettings, ...optionalSettings].filter((name) => onlyFor[name]?.(told) ?? true);
}

/** It serves people without asking who they are, and so has nothing to ask WeChat either. */
function isCallerless({ callers }: Told): boolean {
  return callers.length > 0 && callers.every((each) => each === 'anonymous');
}
