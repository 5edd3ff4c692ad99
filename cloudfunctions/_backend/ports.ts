import type { CollectionName } from '../../src/core/collections';
import type { Ref, Stored, Write } from '../../src/core/records';
import type { IndexName } from './collections/declarations';
import type { RobotMessage } from '../../src/core/sharing/robot-message';

/**
 * A search by a declared index: some of its fields equal (a prefix, in order), then at most one
 * range, on the next field, which is also the order (ties by the rest of the index, then by id),
 * by code point. `until` is excluded. An absent field counts as empty text.
 */
export interface Query<C extends CollectionName> {
  readonly collection: C;
  /** Results of several tenants are merged in the order of the index. */
  readonly tenants: readonly string[];
  readonly index: IndexName<C>;
  readonly equals?: readonly string[];
  readonly range?: { readonly from?: string; readonly until?: string };
  readonly descending?: boolean;
}

export interface Page<C extends CollectionName> {
  readonly records: Stored<C>[];
  /** Hand back to get the next page; absent on the last. Opaque. */
  readonly cursor?: string;
}

export type Found<R extends Record<string, Ref>> = {
  readonly [K in keyof R]: R[K] extends Ref<infer C> ? Stored<C> | undefined : never;
};

/** The part of the store an act may use while it gathers facts. */
export interface Reader {
  /** Several records of any collections by id, in one round trip. */
  read<R extends Record<string, Ref>>(refs: R): Promise<Found<R>>;
  /** One page, at most 1,000 records. */
  find<C extends CollectionName>(
    query: Query<C>,
    page: { limit: number; cursor?: string },
  ): Promise<Page<C>>;
  /** All of them, page by page. */
  each<C extends CollectionName>(query: Query<C>): AsyncIterable<Stored<C>>;
}

export interface Store extends Reader {
  /**
   * All writes or none, at most `MOST_WRITES`.
   * @throws Conflict when an insert exists already or a record is not at the version read.
   * @throws UnknownOutcome when the connection was lost and nobody knows whether it happened.
   */
  commit(writes: readonly Write[]): Promise<void>;
  close(): Promise<void>;
}

export const MOST_WRITES = 100;

export class Conflict extends Error {
  constructor(cause?: unknown) {
    super('a record changed since it was read', { cause });
  }
}

export class UnknownOutcome extends Error {
  constructor(cause?: unknown) {
    super('the commit was sent but its outcome is not known', { cause });
  }
}

/** Milliseconds since 1970. */
export type Clock = () => number;

/** Keyed hash with a secret from outside the store: 64 hex digits, different for each purpose. */
export type KeyedHash = (purpose: string, text: string) => string;

/** Bytes kept outside the store, each under a path made here and never taken from a caller. */
export interface Files {
  /** Keeps the bytes, in place of what was there. The place it gives is what the other three take. */
  put(path: string, bytes: Uint8Array, mediaType: string): Promise<string>;
  /** Nothing there is no fault. */
  remove(place: string): Promise<void>;
  /** An address that shows the bytes to whoever holds it, for so many seconds. */
  link(place: string, seconds: number): Promise<string>;
}

/** What WeChat knows of a phone. One-time codes come from the phone itself. */
export interface WeChat {
  /** The openid behind a `wx.login` code. @throws Refused `wechat-code-wrong`, `wechat-blocked`, `wechat-away` */
  openidOf(loginCode: string): Promise<string>;
  /** The mainland phone number, 11 digits, behind a phone-number code; asked again within minutes, the same. @throws Refused `wechat-code-wrong`, `phone-foreign`, `wechat-away` */
  phoneOf(phoneCode: string): Promise<string>;
  /** A picture (JPEG or PNG) of the mini-program code that opens `page` with a scene of at most 32 characters. @throws Refused `wechat-away` */
  codeImage(scene: string, page: string): Promise<Uint8Array>;
}

/** A message to one WeChat identity, in a template the person agreed to receive. */
export interface Push {
  readonly openid: string;
  /** What it is about; which template that is, the settings say. */
  readonly kind: string;
  /** Page of the mini-program it opens, with its query. */
  readonly page: string;
  /** What happened, in words; cut to what the template takes. */
  readonly what: string;
  /** When, UTC+8, as WeChat writes times: `2026年11月20日 10:00`. */
  readonly when: string;
}

export interface Notifier {
  /** `declined`: the person does not want it, or it cannot be sent at all. Throws when it may work later. */
  send(push: Push): Promise<'sent' | 'declined'>;
  /** Ids of the templates set, once each: what a phone may ask its person to agree to. */
  readonly templates?: readonly string[];
}

/** `unsure` is for people to look at: what a machine cannot tell, or did not answer. */
export type Verdict = 'pass' | 'risky' | 'unsure';

export interface Moderator {
  checkText(text: string, openid: string): Promise<Verdict>;
  /** Begins a check whose verdict comes later under the number given; nothing where none is made. */
  checkImage(link: string, openid: string): Promise<string | undefined>;
  /** The same for a recording. */
  checkRecording(link: string, openid: string): Promise<string | undefined>;
}

/** Groups of 企业微信, each reached by the key of a robot in it. */
export interface GroupRobots {
  /** `key-wrong`: nobody knows the key any more. Throws when it may work later. */
  send(key: string, message: RobotMessage): Promise<'sent' | 'key-wrong'>;
}

/** What lies outside the store: asked while an act gathers facts or works, never while it decides. */
export interface Outside {
  readonly files: Files;
  /** Absent where no AppID is set. */
  readonly wechat?: WeChat | undefined;
  readonly notifier: Notifier;
  readonly moderator: Moderator;
  /** Absent where nothing can be sent to groups. */
  readonly robots?: GroupRobots | undefined;
  /** Address of the pages in a browser, with a slash at its end; absent where no one is set. */
  readonly site?: string | undefined;
}

export interface Ports {
  readonly store: Store;
  readonly outside: Outside;
  readonly now: Clock;
  readonly keyedHash: KeyedHash;
  /**
   * The same under a secret of its own, from which the keys of ballots come: no store and no backup
   * holds it. Absent where none is set.
   */
  readonly ballotSecret?: KeyedHash | undefined;
  /** Random letters and digits without look-alikes. */
  readonly randomCode: (length: number) => string;
  /** A fault's reference number goes to the caller, the rest to the log. */
  readonly logFault: (reference: string, endpoint: string, error: unknown) => void;
}
