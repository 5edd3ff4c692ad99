import type { TimerStep } from '../_backend/timer-step';
import { dropUnattached } from '../files/drop-unattached';
import { dropDeskQuestions } from '../identity/drop-desk-questions';
import { pushNotices } from '../inbox/push-notices';
import { deliverFilings } from '../leave/deliver-filings';
import { resumeImportsStep } from '../roster/resume-imports';
import { dropKeptAnswers } from './drop-kept-answers';

/** Everything the timers do, in both homes, in this order. */
export const timerSteps: readonly TimerStep[] = [
  dropKeptAnswers,
  dropDeskQuestions,
  resumeImportsStep,
  deliverFilings,
  pushNotices,
  dropUnattached,
];
