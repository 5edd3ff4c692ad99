import type { AnyAct } from '../_backend/act';
import { show } from './show';

/** Everything this feature can do; a host needs no more. */
export const overviewActs: readonly AnyAct[] = [show];
