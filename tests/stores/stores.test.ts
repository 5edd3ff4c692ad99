import { describeWhen } from '../support/describe-when';
import { memoryStore } from '../support/memory-store';
import { storesToTry } from '../support/stores';
import { judgeStore } from './suite';

const stores = new Map(storesToTry());

judgeStore('plain maps, for models', () => Promise.resolve(memoryStore()));
judgeStore('PGlite', stores.get('PGlite')!);
judgeStore('CloudBase', stores.get('CloudBase')!);

describeWhen(
  stores.has('PostgreSQL'),
  'on a server',
  'DATABASE_URL names no PostgreSQL server',
  () => judgeStore('PostgreSQL', stores.get('PostgreSQL')!),
);
