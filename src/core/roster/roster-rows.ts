import type { Day } from '../calendar/day';
import type { Stored } from '../records';
import type { County } from './county';
import type { Division } from './division';
import type { CountyGrantedRole } from './names';
import type { Position, UnitLevel } from './people';
import type { Problem } from './problem';
import type { Fence } from './check-fence';

/** What is on record before an import: the checks and the plan compare with it. */
export interface RosterRecords {
  readonly tenant: string;
  readonly county: County;
  readonly divisions: readonly Division[];
  readonly villages: readonly Stored<'village'>[];
  readonly units: readonly Stored<'unit'>[];
  readonly persons: readonly Stored<'person'>[];
  readonly postings: readonly Stored<'posting'>[];
  readonly grants: readonly Stored<'grant'>[];
}

/** What the checks need besides the workbook. */
export interface RosterContext {
  readonly records: RosterRecords;
  /** UTC+8 date. */
  readonly today: Day;
  readonly keyedHash: (purpose: string, text: string) => string;
}

export interface VillageRow {
  readonly village: Division;
  readonly fence: Fence;
}

export interface UnitRow {
  readonly name: string;
  readonly level: UnitLevel;
}

export interface PersonRow {
  /** 1-based row of the sheet. */
  readonly number: number;
  /** Id of the person's record, be it there already or not. */
  readonly person: string;
  readonly name: string;
  readonly phone: string;
  readonly idKey?: string | undefined;
  readonly idTail?: string | undefined;
  /** Code of the township, when the row names one. */
  readonly township?: string | undefined;
}

export interface PostingRow {
  readonly number: number;
  readonly person: string;
  readonly name: string;
  readonly village: Division;
  readonly unit: string;
  readonly position: Position;
  readonly teamLeader: boolean;
  readonly from: Day;
  readonly to: Day | undefined;
}

export interface GrantRow {
  readonly number: number;
  readonly person: string;
  readonly name: string;
  readonly role: CountyGrantedRole;
  readonly scope: string;
  readonly scopeName: string;
  readonly from: Day;
  readonly to: Day | undefined;
}

/** A workbook that was checked. Rows with a problem are left out; nothing is imported while any has one. */
export interface CheckedRoster {
  readonly problems: readonly Problem[];
  readonly rows: Readonly<Record<string, number>>;
  readonly villages: readonly VillageRow[];
  readonly units: readonly UnitRow[];
  readonly people: readonly PersonRow[];
  readonly postings: readonly PostingRow[];
  readonly grants: readonly GrantRow[];
}
