import { allowDesk } from './allow-desk';
import { askDesk } from './ask-desk';
import { bind } from './bind';
import { bindByPhone } from './bind-by-phone';
import { issueCodes } from './issue-codes';
import { release } from './release';
import { seeDesk } from './see-desk';

/** Everything this feature can do; a host needs no more. */
export const identityActs = [bind, bindByPhone, issueCodes, release, askDesk, seeDesk, allowDesk];
