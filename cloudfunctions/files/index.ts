import { cloudEntry } from '../_backend/hosts/cloudbase';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { filesActs } from './acts';

export const main = cloudEntry(filesActs, openCloudHome);
