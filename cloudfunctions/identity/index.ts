import { cloudEntry } from '../_backend/hosts/cloudbase';
import { cloudSessionCalls } from '../_backend/hosts/cloudbase/cloud-session-calls';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { identityActs } from './acts';

export const main = cloudEntry(identityActs, openCloudHome, { hostCalls: cloudSessionCalls });
