import { cloudEntry } from '../_backend/hosts/cloudbase';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { unitAssessmentActs } from './acts';

export const main = cloudEntry(unitAssessmentActs, openCloudHome);
