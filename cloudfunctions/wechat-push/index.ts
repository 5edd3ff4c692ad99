import { pushEntry } from '../_backend/hosts/cloudbase-push';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { settleImageCheck } from '../files/settle-image-check';

export const main = pushEntry(settleImageCheck, openCloudHome);
