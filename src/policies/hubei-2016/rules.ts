import villageTargets from './village-targets.json';
import annualPlan from './annual-plan.json';
import workKinds from './work-kinds.json';
import householdSurvey from './household-survey.json';
import projectTemplates from './project-templates.json';
import householdPairing from './household-pairing.json';
import teamLeader from './team-leader.json';
import unitHeadVisit from './unit-head-visit.json';
import unitStudy from './unit-study.json';
import managers from './managers.json';
import dayTarget from './day-target.json';
import tripCounts from './trip-counts.json';
import presenceDuty from './presence-duty.json';
import monthEndSteps from './month-end-steps.json';
import fullTimePosting from './full-time-posting.json';
import attendanceRecord from './attendance-record.json';
import peopleDiary from './people-diary.json';
import ledger from './ledger.json';
import commitments from './commitments.json';
import halfYearReport from './half-year-report.json';
import annualSummary from './annual-summary.json';
import bulletin from './bulletin.json';
import ranking from './ranking.json';
import unitSupport from './unit-support.json';
import partyMembership from './party-membership.json';
import payAndStanding from './pay-and-standing.json';
import livingSubsidy from './living-subsidy.json';
import assessment from './assessment.json';
import assessmentDetails from './assessment-details.json';
import unitAssessment from './unit-assessment.json';
import awards from './awards.json';
import accountabilityGrounds from './accountability-grounds.json';
import periodCounting from './period-counting.json';
import appLimits from './app-limits.json';

/** Every rule of the document, one file each. */
export const rules = {
  'village-targets': villageTargets,
  'annual-plan': annualPlan,
  'work-kinds': workKinds,
  'household-survey': householdSurvey,
  'project-templates': projectTemplates,
  'household-pairing': householdPairing,
  'team-leader': teamLeader,
  'unit-head-visit': unitHeadVisit,
  'unit-study': unitStudy,
  managers: managers,
  'day-target': dayTarget,
  'trip-counts': tripCounts,
  'presence-duty': presenceDuty,
  'month-end-steps': monthEndSteps,
  'full-time-posting': fullTimePosting,
  'attendance-record': attendanceRecord,
  'people-diary': peopleDiary,
  ledger: ledger,
  commitments: commitments,
  'half-year-report': halfYearReport,
  'annual-summary': annualSummary,
  bulletin: bulletin,
  ranking: ranking,
  'unit-support': unitSupport,
  'party-membership': partyMembership,
  'pay-and-standing': payAndStanding,
  'living-subsidy': livingSubsidy,
  assessment: assessment,
  'assessment-details': assessmentDetails,
  'unit-assessment': unitAssessment,
  awards: awards,
  'accountability-grounds': accountabilityGrounds,
  'period-counting': periodCounting,
  'app-limits': appLimits,
};
