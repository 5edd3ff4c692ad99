import { cast } from './cast';

/** Everything this feature can do; a host needs no more. */
export const ballotBoxActs = [cast];
