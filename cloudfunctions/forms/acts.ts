import type { AnyAct } from '../_backend/act';
import { ask } from './ask';
import { fetch } from './fetch';
import { listLog } from './list-log';
import { listMine } from './list-mine';
import { print } from './print';
import { printResult } from './print-result';
import { settle } from './settle';

/** Everything this feature can do; a host needs no more. */
export const formsActs: readonly AnyAct[] = [
  ...[print, ask, settle, fetch],
  ...[listMine, listLog, printResult],
];
