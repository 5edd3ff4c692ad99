import { timerEntry } from '../_backend/hosts/cloudbase-timer';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { resumeImportsStep } from '../roster/resume-imports';
import { dropKeptAnswers } from './drop-kept-answers';

export const main = timerEntry([dropKeptAnswers, resumeImportsStep], openCloudHome);
