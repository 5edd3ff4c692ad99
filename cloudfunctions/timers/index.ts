import { timerEntry } from '../_backend/hosts/cloudbase-timer';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { dropUnattached } from '../files/drop-unattached';
import { dropDeskQuestions } from '../identity/drop-desk-questions';
import { pushNotices } from '../inbox/push-notices';
import { resumeImportsStep } from '../roster/resume-imports';
import { dropKeptAnswers } from './drop-kept-answers';

export const main = timerEntry(
  [dropKeptAnswers, dropDeskQuestions, resumeImportsStep, pushNotices, dropUnattached],
  openCloudHome,
);
