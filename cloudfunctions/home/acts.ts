import { show } from './show';

/** Everything this feature can do; a host needs no more. */
export const homeActs = [show];
