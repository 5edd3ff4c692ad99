import type { Adoption } from './adoption/adoption';
import type { FollowUp } from './adoption/follow-up';
import type { Question } from './adoption/question';
import type { QuestionDesk } from './adoption/question-desk';
import type { Presence } from './attendance/presence';
import type { Register } from './attendance/register';
import type { Trip } from './attendance/trip';
import type { CalendarYear } from './calendar/workdays';
import type { Filing } from './leave/filing';
import type { Leave } from './leave/leave';
import type { RestSlots } from './leave/rest-slots';
import type { CheckDraw, SpotCheck } from './check/spot-check';
import type { DeskSignIn } from './desk/desk-sign-in';
import type { Assembly, Ballot } from './evaluation/assembly';
import type { Issue } from './evaluation/issue';
import type { PaperEntry } from './evaluation/paper-entry';
import type { EvaluationResult } from './evaluation/result';
import type { RollLine } from './evaluation/roll-line';
import type { Round } from './evaluation/round';
import type { SignedRating } from './evaluation/signed-rating';
import type { Slip } from './evaluation/slip';
import type { Talk } from './evaluation/talk';
import type { KeptFile } from './files/file';
import type { ActRecord } from './history';
import type { LogEntry, LogMonth } from './log/log-entry';
import type { Notice } from './notice/notice';
import type { Effect } from './proposal/effect';
import type { Proposal, StrikeRecord } from './proposal/proposal';
import type { RankingList } from './proposal/ranking-list';
import type { ProposalRun } from './proposal/run';
import type { PublishedStory } from './publicity/published-story';
import type { Story, StoryVersion } from './publicity/story';
import type { BindingCode } from './roster/binding';
import type { Caller } from './roster/caller';
import type { County } from './roster/county';
import type { Division, Village } from './roster/division';
import type {
  RosterGate,
  RosterImport,
  RosterImportPart,
  RosterImportStep,
} from './roster/import-plan';
import type { Grant, Person, Posting, Unit } from './roster/people';
import type { BindingAttempts } from './roster/wrong-codes';
import type { SharedOpen, Spread } from './sharing/card';
import type { TimerLease } from './timer-lease';

/** Every kind of record there is. Indexes and shapes are declared once, in `_backend/collections`. */
export interface Collections {
  act: ActRecord;
  county: County;
  division: Division;
  village: Village;
  unit: Unit;
  person: Person;
  posting: Posting;
  grant: Grant;
  caller: Caller;
  bindingCode: BindingCode;
  bindingAttempts: BindingAttempts;
  deskSignIn: DeskSignIn;
  timerLease: TimerLease;
  rosterGate: RosterGate;
  rosterImport: RosterImport;
  rosterImportPart: RosterImportPart;
  rosterImportStep: RosterImportStep;
  calendarYear: CalendarYear;
  presence: Presence;
  trip: Trip;
  leave: Leave;
  filing: Filing;
  restSlots: RestSlots;
  spotCheck: SpotCheck;
  checkDraw: CheckDraw;
  register: Register;
  round: Round;
  assembly: Assembly;
  rollLine: RollLine;
  slip: Slip;
  ballot: Ballot;
  strikeRecord: StrikeRecord;
  proposal: Proposal;
  effect: Effect;
  proposalRun: ProposalRun;
  rankingList: RankingList;
  paperEntry: PaperEntry;
  signedRating: SignedRating;
  evaluationResult: EvaluationResult;
  talk: Talk;
  issue: Issue;
  logEntry: LogEntry;
  logMonth: LogMonth;
  story: Story;
  storyVersion: StoryVersion;
  publishedStory: PublishedStory;
  sharedOpen: SharedOpen;
  spread: Spread;
  adoption: Adoption;
  followUp: FollowUp;
  question: Question;
  questionDesk: QuestionDesk;
  notice: Notice;
  file: KeptFile;
}

export type CollectionName = keyof Collections;
