import { cloudEntry } from '../_backend/hosts/cloudbase';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { homeActs } from './acts';

export const main = cloudEntry(homeActs, openCloudHome);
