import { cloudEntry } from '../_backend/hosts/cloudbase';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { formsActs } from './acts';

export const main = cloudEntry(formsActs, openCloudHome);
