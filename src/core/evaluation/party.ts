import type { Party } from '../policy/kinds/evaluation-words';
import { parties } from '../policy/kinds/evaluation-words';

export type { Party } from '../policy/kinds/evaluation-words';

/** Who speaks and who is rated at an assembly, in the order of every list. */
export const allParties = Object.keys(parties) as Party[];
