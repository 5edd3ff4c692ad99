import { cloudSessionCalls } from '../_backend/hosts/cloud-session-calls';
import { cloudEntry } from '../_backend/hosts/cloudbase';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { identityActs } from './acts';

export const main = cloudEntry(identityActs, openCloudHome, { hostCalls: cloudSessionCalls });
