import { setTimeout as wait } from 'node:timers/promises';
import cloudbase from '@cloudbase/node-sdk';
import type { CollectionName } from '../../../../src/core/collections';
import type { Ref, Write } from '../../../../src/core/records';
import { declarations } from '../../collections/declarations';
import type { Found, Page, Query, Store } from '../../ports';
import { checkWrites } from '../check-writes';
import type { Declarations } from '../declared';
import { declaredOf } from '../declared';
import { eachRecord } from '../each-record';
import type { PageAsked } from '../search';
import { searchOf } from '../search';
import type { Pause } from './calls';
import { makeCalls } from './calls';
import { commitWrites } from './commit-writes';
import { recordOf } from './document';
import { findDocuments } from './find-documents';
import type { Place } from './place';
import { readDocuments } from './read-documents';

export interface CloudbaseOptions {
  /** Id of the cloud environment. */
  readonly env: string;
  /** Needed outside of the platform only, which hands keys of its own to every call. */
  readonly keys?: { readonly secretId: string; readonly secretKey: string } | undefined;
  /** Of the environment, as `ap-shanghai`; inside the platform it is known. */
  readonly region?: string | undefined;
  /** Where the cloud's interface is, where it is not the cloud itself. */
  readonly url?: string | undefined;
  /** Put before every collection's name. */
  readonly prefix?: string | undefined;
  /** How long to wait for one answer, milliseconds. */
  readonly timeout?: number | undefined;
  readonly declared?: Declarations | undefined;
  readonly pause?: Pause | undefined;
  readonly now?: (() => number) | undefined;
}

/** Well within the 20 seconds a function has: who asked is told, and the next try finds what was done. */
const TIMEOUT_MS = 6_000;

/** A store on Tencent CloudBase's document database. Its collections and indexes must be there. */
export function openCloudbase(options: CloudbaseOptions): Store {
  const place = placeFor(options);
  const declared = (collection: string) => declaredOf(place.declarations, collection);

  async function read<R extends Record<string, Ref>>(refs: R): Promise<Found<R>> {
    const wanted = Object.entries(refs);
    const documents = await readDocuments(place, Object.values(refs));
    const found = wanted.map(([name, { collection }], n) => {
      const document = documents[n];
      return [name, document && recordOf(collection, declared(collection), document)];
    });
    return Object.fromEntries(found) as Found<R>;
  }

  async function find<C extends CollectionName>(
    query: Query<C>,
    page: PageAsked,
  ): Promise<Page<C>> {
    const { collection } = query;
    const { documents, cursor } = await findDocuments(
      place,
      searchOf(place.declarations, query, page),
    );
    const records = documents.map((each) => recordOf(collection, declared(collection), each));
    return cursor === undefined ? { records } : { records, cursor };
  }

  async function commit(writes: readonly Write[]): Promise<void> {
    checkWrites(writes);
    if (writes.length > 0) await commitWrites(place, writes);
  }

  const each: Store['each'] = (query) => eachRecord(find, query);
  return { read, find, each, commit, close: () => Promise.resolve() };
}

function placeFor(options: CloudbaseOptions): Place {
  const { env, keys, region, url, prefix = '', declared, pause, now } = options;
  const { timeout = TIMEOUT_MS } = options;
  const where = { ...(region ? { region } : {}), ...(url ? { serviceUrl: url } : {}) };
  const app = cloudbase.init({ env, timeout, ...keys, ...where });
  return {
    database: app.database(),
    calls: makeCalls(() => checkKeys(options), pause ?? ((ms) => wait(ms))),
    declarations: declared ?? declarations,
    nameOf: (collection) => `${prefix}${collection}`,
    now: now ?? Date.now,
  };
}

function checkKeys({ keys }: CloudbaseOptions): void {
  const { TENCENTCLOUD_SECRETID, TENCENTCLOUD_SECRETKEY } = process.env;
  if (keys || (TENCENTCLOUD_SECRETID && TENCENTCLOUD_SECRETKEY)) return;
  throw new Error(
    '没有访问云数据库的密钥：请设置环境变量 TENCENTCLOUD_SECRETID 和 TENCENTCLOUD_SECRETKEY。',
  );
}
