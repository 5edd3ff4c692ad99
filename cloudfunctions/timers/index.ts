import { timerEntry } from '../_backend/hosts/cloudbase-timer';
import { openCloudHome } from '../_backend/hosts/open-cloud-home';
import { resumeImports } from '../roster/resume-imports';
import { dropKeptAnswers } from './drop-kept-answers';

export const main = timerEntry(
  [
    dropKeptAnswers,
    { name: 'roster.resumeImports', run: (ports, tenant) => resumeImports(ports, [tenant]) },
  ],
  openCloudHome,
);
