import placementHints from './placement-hints.json';
import term from './term.json';
import selectedGraduates from './selected-graduates.json';
import training from './training.json';
import trainingShares from './training-shares.json';
import recall from './recall.json';
import linkedLeaderVisit from './linked-leader-visit.json';
import expertTour from './expert-tour.json';
import villagePairing from './village-pairing.json';
import fullTimePosting from './full-time-posting.json';
import spotChecks from './spot-checks.json';
import strikeLadder from './strike-ladder.json';
import presenceDuty from './presence-duty.json';
import monthEndSteps from './month-end-steps.json';
import ranking from './ranking.json';
import areaAllowances from './area-allowances.json';
import livingSubsidy from './living-subsidy.json';
import workFunds from './work-funds.json';
import insuranceSum from './insurance-sum.json';
import medicalCosts from './medical-costs.json';
import assessment from './assessment.json';
import assessmentResult from './assessment-result.json';
import excellentQuota from './excellent-quota.json';
import recallBar from './recall-bar.json';
import incentives from './incentives.json';
import promotionShare from './promotion-share.json';
import honourStepUp from './honour-step-up.json';
import unitAssessment from './unit-assessment.json';
import unitHeadVisit from './unit-head-visit.json';
import householdPairing from './household-pairing.json';
import unitTalk from './unit-talk.json';
import teamMeeting from './team-meeting.json';
import meetingShare from './meeting-share.json';
import cadreTalk from './cadre-talk.json';
import careVisits from './care-visits.json';
import publicity from './publicity.json';
import awards from './awards.json';
import periodCounting from './period-counting.json';
import appLimits from './app-limits.json';

/** Every rule of the document, one file each. */
export const rules = {
  'placement-hints': placementHints,
  term: term,
  'selected-graduates': selectedGraduates,
  training: training,
  'training-shares': trainingShares,
  recall: recall,
  'linked-leader-visit': linkedLeaderVisit,
  'expert-tour': expertTour,
  'village-pairing': villagePairing,
  'full-time-posting': fullTimePosting,
  'spot-checks': spotChecks,
  'strike-ladder': strikeLadder,
  'presence-duty': presenceDuty,
  'month-end-steps': monthEndSteps,
  ranking: ranking,
  'area-allowances': areaAllowances,
  'living-subsidy': livingSubsidy,
  'work-funds': workFunds,
  'insurance-sum': insuranceSum,
  'medical-costs': medicalCosts,
  assessment: assessment,
  'assessment-result': assessmentResult,
  'excellent-quota': excellentQuota,
  'recall-bar': recallBar,
  incentives: incentives,
  'promotion-share': promotionShare,
  'honour-step-up': honourStepUp,
  'unit-assessment': unitAssessment,
  'unit-head-visit': unitHeadVisit,
  'household-pairing': householdPairing,
  'unit-talk': unitTalk,
  'team-meeting': teamMeeting,
  'meeting-share': meetingShare,
  'cadre-talk': cadreTalk,
  'care-visits': careVisits,
  publicity: publicity,
  awards: awards,
  'period-counting': periodCounting,
  'app-limits': appLimits,
};
