import type { Presence } from './attendance/presence';
import type { Register } from './attendance/register';
import type { Trip } from './attendance/trip';
import type { CalendarYear } from './calendar/workdays';
import type { Filing } from './leave/filing';
import type { Leave } from './leave/leave';
import type { DeskSignIn } from './desk/desk-sign-in';
import type { Assembly, Ballot } from './evaluation/assembly';
import type { KeptFile } from './files/file';
import type { ActRecord } from './history';
import type { Notice } from './notice/notice';
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
  register: Register;
  assembly: Assembly;
  ballot: Ballot;
  notice: Notice;
  file: KeptFile;
}

export type CollectionName = keyof Collections;
