import { cloudEntry } from '../_backend/hosts/cloudbase';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { attendanceActs } from './acts';

export const main = cloudEntry(attendanceActs, openCloudHome);
