import { timerEntry } from '../_backend/hosts/cloudbase-timer';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { timerSteps } from './steps';

export const main = timerEntry(timerSteps, openCloudHome);
