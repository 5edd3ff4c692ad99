import { bind } from './bind';
import { issueCodes } from './issue-codes';
import { release } from './release';

/** Everything this feature can do; a host needs no more. */
export const identityActs = [bind, issueCodes, release];
