import { callerlessEntry } from '../_backend/hosts/cloudbase-callerless';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { ballotBoxActs } from './acts';

export const main = callerlessEntry(ballotBoxActs, openCloudHome);
