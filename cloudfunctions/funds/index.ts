import { cloudEntry } from '../_backend/hosts/cloudbase';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { fundsActs } from './acts';

export const main = cloudEntry(fundsActs, openCloudHome);
