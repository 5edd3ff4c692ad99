import { pushEntry } from '../_backend/hosts/cloudbase-push';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { settleFileCheck } from '../files/settle-file-check';

export const main = pushEntry(settleFileCheck, openCloudHome);
