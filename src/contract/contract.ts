import type * as z from 'zod';
import { adoption } from './adoption';
import { adoptionQuestions } from './adoption-questions';
import { adoptionViews } from './adoption-views';
import { allowance } from './allowance';
import { assessment } from './assessment';
import { assessmentViews } from './assessment-views';
import { attendance } from './attendance';
import { awards } from './awards';
import { awardViews } from './awards-views';
import { ballotBox } from './ballot-box';
import { attendancePhoto } from './attendance-photo';
import { attendanceViews } from './attendance-views';
import { evaluationRuns } from './evaluation';
import { evaluationCommit } from './evaluation-commit';
import { evaluationIssues } from './evaluation-issues';
import { evaluationTalks } from './evaluation-talks';
import { evaluationResults } from './evaluation-results';
import { evaluationRoll } from './evaluation-roll';
import { evaluationRounds } from './evaluation-rounds';
import { evaluationVoting } from './evaluation-voting';
import { delegation } from './delegation';
import { check } from './check';
import { checkViews } from './check-views';
import { files } from './files';
import { forms } from './forms';
import { handover } from './handover';
import { handoverViews } from './handover-views';
import { funds } from './funds';
import { fundViews } from './funds-views';
import { home } from './home';
import { identity } from './identity';
import { inbox } from './inbox';
import { leave } from './leave';
import { leaveProof } from './leave-proof';
import { leaveRest } from './leave-rest';
import { leaveFilings } from './leave-filings';
import { log } from './log';
import { logViews } from './log-views';
import { monthEnd } from './month-end';
import { overview } from './overview';
import { policy } from './policy';
import { proposal } from './proposal';
import { publicity } from './publicity';
import { publicityAfter } from './publicity-after';
import { publicityReading } from './publicity-reading';
import { publicityViews } from './publicity-views';
import { roster } from './roster';
import { sharing } from './sharing';
import { sharingRobots } from './sharing-robots';
import { unitAssessment } from './unit-assessment';

/** Every endpoint there is. The client, both hosts and the API page are made from this. */
export const contract = {
  ...adoption,
  ...adoptionQuestions,
  ...adoptionViews,
  ...allowance,
  ...assessment,
  ...assessmentViews,
  ...attendance,
  ...attendancePhoto,
  ...attendanceViews,
  ...awards,
  ...awardViews,
  ...ballotBox,
  ...evaluationCommit,
  ...evaluationIssues,
  ...evaluationTalks,
  ...evaluationResults,
  ...evaluationRoll,
  ...evaluationRounds,
  ...evaluationRuns,
  ...evaluationVoting,
  ...delegation,
  ...check,
  ...checkViews,
  ...files,
  ...forms,
  ...handover,
  ...handoverViews,
  ...funds,
  ...fundViews,
  ...home,
  ...identity,
  ...inbox,
  ...leave,
  ...leaveProof,
  ...leaveRest,
  ...leaveFilings,
  ...log,
  ...logViews,
  ...monthEnd,
  ...overview,
  ...policy,
  ...proposal,
  ...publicity,
  ...publicityAfter,
  ...publicityReading,
  ...publicityViews,
  ...roster,
  ...sharing,
  ...sharingRobots,
  ...unitAssessment,
};

export type Contract = typeof contract;
export type EndpointName = keyof Contract;
/** What a caller sends (before defaults). */
export type Input<N extends EndpointName> = z.input<Contract[N]['input']>;
/** What an act gets (after parsing). */
export type Parsed<N extends EndpointName> = z.output<Contract[N]['input']>;
export type Output<N extends EndpointName> = z.output<Contract[N]['output']>;
