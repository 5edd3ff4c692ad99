import type { Day, Instant } from '../calendar/day';

export type UnitLevel = 'central' | 'province' | 'prefecture' | 'county' | 'township';

/** 派出单位. Its name is what makes it unique within a tenant. */
export interface Unit {
  readonly name: string;
  readonly level: UnitLevel;
}

export interface Person {
  readonly name: string;
  readonly phone: string;
  /** Keyed hash of the ID number; the number itself is not kept. */
  readonly idKey?: string | undefined;
  /** Last four characters of the ID number, to tell namesakes apart. */
  readonly idTail?: string | undefined;
  /** Township the person is looked after by: the binding code and rebinding are its business. */
  readonly township: string;
  /** Set once the person is bound to a WeChat identity. */
  readonly openid?: string | undefined;
  /** The last time a binding was undone, and why. */
  readonly released?: Release | undefined;
}

export interface Release {
  readonly by: string;
  readonly byName: string;
  readonly at: Instant;
  readonly reason: string;
}

export type Position = 'first-secretary' | 'member';

/** 派驻: one person, one village, one position, one unit, from–to (both included). */
export interface Posting {
  readonly person: string;
  readonly name: string;
  readonly village: string;
  readonly township: string;
  readonly unit: string;
  readonly position: Position;
  readonly teamLeader: boolean;
  readonly from: Day;
  readonly to?: Day | undefined;
  /** Id of the succession by which it follows another. */
  readonly takesOver?: string | undefined;
}

/**
 * Roles that are granted. `cadre` and `first-secretary` come from a posting in force instead,
 * `former-cadre` from one that has ended: what concerns that time is still theirs to see and answer.
 */
export type GrantedRole =
  | 'village-official'
  | 'village-secretary'
  | 'township-officer'
  | 'county-officer'
  | 'prefecture-officer'
  | 'province-officer'
  | 'unit-officer';
export type RoleInForce = GrantedRole | 'cadre' | 'first-secretary';
export type Role = RoleInForce | 'former-cadre';

/** Somebody in whose stead another acts. */
export interface Principal {
  readonly person: string;
  readonly name: string;
}

/**
 * 授权: person × role × scope × from–to. The scope is a division code or a unit id. 代办: with
 * `onBehalfOf` the seat is lent by who holds it, for these days; only so is `first-secretary` granted.
 */
export interface Grant {
  readonly person: string;
  readonly role: GrantedRole | 'first-secretary';
  readonly scope: string;
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly onBehalfOf?: Principal | undefined;
  /** The same person's id: what somebody has lent is found by it. */
  readonly lentBy?: string | undefined;
}
