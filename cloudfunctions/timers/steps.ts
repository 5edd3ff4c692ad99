import type { TimerStep } from '../_backend/timer-step';
import { handOnQuestions } from '../adoption/hand-on-questions';
import { makeSheets } from '../assessment/make-sheets';
import { emptyBoxes } from '../evaluation/empty-boxes';
import { closeLate, countClosed } from '../evaluation/run-on-time';
import { dropUnattached } from '../files/drop-unattached';
import { dropDeskQuestions } from '../identity/drop-desk-questions';
import { pushNotices } from '../inbox/push-notices';
import { deliverFilings } from '../leave/deliver-filings';
import { cutDelegations } from '../roster/cut-delegations';
import { remind } from '../leave/remind';
import { reportSeenFilings } from '../leave/report-seen';
import { deliverOverviews } from '../overview/deliver-overviews';
import { makeOverviews } from '../overview/make-overviews';
import { makeDigests } from '../publicity/make-digest';
import { endConsents, publishScheduled } from '../publicity/run-due';
import { deliverRankings } from '../proposal/deliver-rankings';
import { makeProposals } from '../proposal/make-proposals';
import { reportRankingsSeen } from '../proposal/report-rankings-seen';
import { resumeImportsStep } from '../roster/resume-imports';
import { countOpened } from '../sharing/count-opens';
import { deliverToRobots } from '../sharing/deliver-sendings';
import { dropSendings } from '../sharing/drop-sendings';
import { queueForRobots } from '../sharing/queue-sendings';
import { dropKeptAnswers } from './drop-kept-answers';

/** Everything the timers do, in both homes, in this order. */
export const timerSteps: readonly TimerStep[] = [
  dropKeptAnswers,
  dropDeskQuestions,
  resumeImportsStep,
  cutDelegations,
  handOnQuestions,
  deliverFilings,
  reportSeenFilings,
  remind,
  makeProposals,
  makeSheets,
  deliverRankings,
  reportRankingsSeen,
  closeLate,
  countClosed,
  emptyBoxes,
  publishScheduled,
  endConsents,
  makeDigests,
  countOpened,
  queueForRobots,
  deliverToRobots,
  dropSendings,
  makeOverviews,
  deliverOverviews,
  pushNotices,
  dropUnattached,
];
