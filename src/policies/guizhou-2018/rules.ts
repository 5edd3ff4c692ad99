import dayTarget from './day-target.json';
import tripCounts from './trip-counts.json';
import presenceDuty from './presence-duty.json';
import monthEndSteps from './month-end-steps.json';
import teamSize from './team-size.json';
import placementHints from './placement-hints.json';
import eligibility from './eligibility.json';
import firstSecretaryEligibility from './first-secretary-eligibility.json';
import nominationChain from './nomination-chain.json';
import training from './training.json';
import trainingTopics from './training-topics.json';
import workKinds from './work-kinds.json';
import householdVisit from './household-visit.json';
import managers from './managers.json';
import leaveRoute from './leave-route.json';
import leaveCounting from './leave-counting.json';
import fullTimePosting from './full-time-posting.json';
import unitStudy from './unit-study.json';
import unitHearing from './unit-hearing.json';
import prefectureCommitteeStudy from './prefecture-committee-study.json';
import committeeStudy from './committee-study.json';
import presenceKnowing from './presence-knowing.json';
import spotChecks from './spot-checks.json';
import accountabilityGrounds from './accountability-grounds.json';
import strikeLadder from './strike-ladder.json';
import strikeUnitMeasure from './strike-unit-measure.json';
import ranking from './ranking.json';
import assessment from './assessment.json';
import incentives from './incentives.json';
import periodCounting from './period-counting.json';
import appLimits from './app-limits.json';

/** Every rule of the document, one file each. */
export const rules = {
  'day-target': dayTarget,
  'trip-counts': tripCounts,
  'presence-duty': presenceDuty,
  'month-end-steps': monthEndSteps,
  'team-size': teamSize,
  'placement-hints': placementHints,
  eligibility: eligibility,
  'first-secretary-eligibility': firstSecretaryEligibility,
  'nomination-chain': nominationChain,
  training: training,
  'training-topics': trainingTopics,
  'work-kinds': workKinds,
  'household-visit': householdVisit,
  managers: managers,
  'leave-route': leaveRoute,
  'leave-counting': leaveCounting,
  'full-time-posting': fullTimePosting,
  'unit-study': unitStudy,
  'unit-hearing': unitHearing,
  'prefecture-committee-study': prefectureCommitteeStudy,
  'committee-study': committeeStudy,
  'presence-knowing': presenceKnowing,
  'spot-checks': spotChecks,
  'accountability-grounds': accountabilityGrounds,
  'strike-ladder': strikeLadder,
  'strike-unit-measure': strikeUnitMeasure,
  ranking: ranking,
  assessment: assessment,
  incentives: incentives,
  'period-counting': periodCounting,
  'app-limits': appLimits,
};
