import { cloudEntry } from '../_backend/hosts/cloudbase';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { awardsActs } from './acts';

export const main = cloudEntry(awardsActs, openCloudHome);
