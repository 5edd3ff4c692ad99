import { cloudEntry } from '../_backend/hosts/cloudbase';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { assessmentActs } from './acts';

export const main = cloudEntry(assessmentActs, openCloudHome);
