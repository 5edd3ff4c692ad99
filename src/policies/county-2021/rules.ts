import teamSize from './team-size.json';
import teamLeader from './team-leader.json';
import eligibility from './eligibility.json';
import notPosted from './not-posted.json';
import firstSecretaryEligibility from './first-secretary-eligibility.json';
import term from './term.json';
import changeInTerm from './change-in-term.json';
import workKinds from './work-kinds.json';
import unitHearing from './unit-hearing.json';
import unitHeadVisit from './unit-head-visit.json';
import unitDeputyVisit from './unit-deputy-visit.json';
import handover from './handover.json';
import unitPlan from './unit-plan.json';
import unitSupport from './unit-support.json';
import unitPurchases from './unit-purchases.json';
import fullTimePosting from './full-time-posting.json';
import partyMembership from './party-membership.json';
import workStandards from './work-standards.json';
import presenceDuty from './presence-duty.json';
import monthEndSteps from './month-end-steps.json';
import ranking from './ranking.json';
import managers from './managers.json';
import workFunds from './work-funds.json';
import accidentInsurance from './accident-insurance.json';
import insuranceSum from './insurance-sum.json';
import returnTrips from './return-trips.json';
import livingSubsidy from './living-subsidy.json';
import phoneSubsidy from './phone-subsidy.json';
import medicalCheck from './medical-check.json';
import medicalCosts from './medical-costs.json';
import assessment from './assessment.json';
import assessmentResult from './assessment-result.json';
import excellentQuota from './excellent-quota.json';
import unitAssessment from './unit-assessment.json';
import rectification from './rectification.json';
import recall from './recall.json';
import training from './training.json';
import trainingTopics from './training-topics.json';
import publicity from './publicity.json';
import awards from './awards.json';
import incentives from './incentives.json';
import unitCare from './unit-care.json';
import discipline from './discipline.json';
import periodCounting from './period-counting.json';
import appLimits from './app-limits.json';

/** Every rule of the document, one file each. */
export const rules = {
  'team-size': teamSize,
  'team-leader': teamLeader,
  eligibility: eligibility,
  'not-posted': notPosted,
  'first-secretary-eligibility': firstSecretaryEligibility,
  term: term,
  'change-in-term': changeInTerm,
  'work-kinds': workKinds,
  'unit-hearing': unitHearing,
  'unit-head-visit': unitHeadVisit,
  'unit-deputy-visit': unitDeputyVisit,
  handover: handover,
  'unit-plan': unitPlan,
  'unit-support': unitSupport,
  'unit-purchases': unitPurchases,
  'full-time-posting': fullTimePosting,
  'party-membership': partyMembership,
  'work-standards': workStandards,
  'presence-duty': presenceDuty,
  'month-end-steps': monthEndSteps,
  ranking: ranking,
  managers: managers,
  'work-funds': workFunds,
  'accident-insurance': accidentInsurance,
  'insurance-sum': insuranceSum,
  'return-trips': returnTrips,
  'living-subsidy': livingSubsidy,
  'phone-subsidy': phoneSubsidy,
  'medical-check': medicalCheck,
  'medical-costs': medicalCosts,
  assessment: assessment,
  'assessment-result': assessmentResult,
  'excellent-quota': excellentQuota,
  'unit-assessment': unitAssessment,
  rectification: rectification,
  recall: recall,
  training: training,
  'training-topics': trainingTopics,
  publicity: publicity,
  awards: awards,
  incentives: incentives,
  'unit-care': unitCare,
  discipline: discipline,
  'period-counting': periodCounting,
  'app-limits': appLimits,
};
