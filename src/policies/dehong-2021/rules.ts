import teamSize from './team-size.json';
import teamLeader from './team-leader.json';
import notPosted from './not-posted.json';
import postingMusts from './posting-musts.json';
import eligibility from './eligibility.json';
import firstSecretaryEligibility from './first-secretary-eligibility.json';
import selectedGraduates from './selected-graduates.json';
import nominationChain from './nomination-chain.json';
import appointment from './appointment.json';
import partyMembership from './party-membership.json';
import workKinds from './work-kinds.json';
import taskList from './task-list.json';
import lowIncomeVisit from './low-income-visit.json';
import managers from './managers.json';
import term from './term.json';
import payAndStanding from './pay-and-standing.json';
import fullTimePosting from './full-time-posting.json';
import dayTarget from './day-target.json';
import tripCounts from './trip-counts.json';
import presenceDuty from './presence-duty.json';
import workLog from './work-log.json';
import monthEndSteps from './month-end-steps.json';
import presenceSummary from './presence-summary.json';
import leaveRoute from './leave-route.json';
import leaveCounting from './leave-counting.json';
import rotationRest from './rotation-rest.json';
import rotationRestGroup from './rotation-rest-group.json';
import specialPeriods from './special-periods.json';
import falseAttendance from './false-attendance.json';
import teamMeeting from './team-meeting.json';
import ranking from './ranking.json';
import shortAttendance from './short-attendance.json';
import recall from './recall.json';
import recallAbsence from './recall-absence.json';
import recallSatisfaction from './recall-satisfaction.json';
import recallBar from './recall-bar.json';
import assessment from './assessment.json';
import assessmentResult from './assessment-result.json';
import excellentQuota from './excellent-quota.json';
import firstSecretaryReport from './first-secretary-report.json';
import townshipReport from './township-report.json';
import unitHearing from './unit-hearing.json';
import emergencyReport from './emergency-report.json';
import training from './training.json';
import householdVisit from './household-visit.json';
import evaluationForm from './evaluation-form.json';
import evaluationOptions from './evaluation-options.json';
import evaluationThreshold from './evaluation-threshold.json';
import evaluationSmallestGroup from './evaluation-smallest-group.json';
import evaluationWindow from './evaluation-window.json';
import evaluationUse from './evaluation-use.json';
import changeInTerm from './change-in-term.json';
import handover from './handover.json';
import discipline from './discipline.json';
import unitHeadVisit from './unit-head-visit.json';
import unitAssessment from './unit-assessment.json';
import workFunds from './work-funds.json';
import keyVillages from './key-villages.json';
import livingSubsidy from './living-subsidy.json';
import phoneSubsidy from './phone-subsidy.json';
import returnTrips from './return-trips.json';
import paymentRhythm from './payment-rhythm.json';
import medicalCheck from './medical-check.json';
import accidentInsurance from './accident-insurance.json';
import cadreTalk from './cadre-talk.json';
import leaveAfterPosting from './leave-after-posting.json';
import incentives from './incentives.json';
import publicity from './publicity.json';
import periodCounting from './period-counting.json';
import appLimits from './app-limits.json';

/** Every rule of the document, one file each. */
export const rules = {
  'team-size': teamSize,
  'team-leader': teamLeader,
  'not-posted': notPosted,
  'posting-musts': postingMusts,
  eligibility: eligibility,
  'first-secretary-eligibility': firstSecretaryEligibility,
  'selected-graduates': selectedGraduates,
  'nomination-chain': nominationChain,
  appointment: appointment,
  'party-membership': partyMembership,
  'work-kinds': workKinds,
  'task-list': taskList,
  'low-income-visit': lowIncomeVisit,
  managers: managers,
  term: term,
  'pay-and-standing': payAndStanding,
  'full-time-posting': fullTimePosting,
  'day-target': dayTarget,
  'trip-counts': tripCounts,
  'presence-duty': presenceDuty,
  'work-log': workLog,
  'month-end-steps': monthEndSteps,
  'presence-summary': presenceSummary,
  'leave-route': leaveRoute,
  'leave-counting': leaveCounting,
  'rotation-rest': rotationRest,
  'rotation-rest-group': rotationRestGroup,
  'special-periods': specialPeriods,
  'false-attendance': falseAttendance,
  'team-meeting': teamMeeting,
  ranking: ranking,
  'short-attendance': shortAttendance,
  recall: recall,
  'recall-absence': recallAbsence,
  'recall-satisfaction': recallSatisfaction,
  'recall-bar': recallBar,
  assessment: assessment,
  'assessment-result': assessmentResult,
  'excellent-quota': excellentQuota,
  'first-secretary-report': firstSecretaryReport,
  'township-report': townshipReport,
  'unit-hearing': unitHearing,
  'emergency-report': emergencyReport,
  training: training,
  'household-visit': householdVisit,
  'evaluation-form': evaluationForm,
  'evaluation-options': evaluationOptions,
  'evaluation-threshold': evaluationThreshold,
  'evaluation-smallest-group': evaluationSmallestGroup,
  'evaluation-window': evaluationWindow,
  'evaluation-use': evaluationUse,
  'change-in-term': changeInTerm,
  handover: handover,
  discipline: discipline,
  'unit-head-visit': unitHeadVisit,
  'unit-assessment': unitAssessment,
  'work-funds': workFunds,
  'key-villages': keyVillages,
  'living-subsidy': livingSubsidy,
  'phone-subsidy': phoneSubsidy,
  'return-trips': returnTrips,
  'payment-rhythm': paymentRhythm,
  'medical-check': medicalCheck,
  'accident-insurance': accidentInsurance,
  'cadre-talk': cadreTalk,
  'leave-after-posting': leaveAfterPosting,
  incentives: incentives,
  publicity: publicity,
  'period-counting': periodCounting,
  'app-limits': appLimits,
};
