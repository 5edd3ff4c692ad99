import type * as z from 'zod';
import { attendance } from './attendance';
import { ballotBox } from './ballot-box';
import { attendancePhoto } from './attendance-photo';
import { files } from './files';
import { home } from './home';
import { identity } from './identity';
import { inbox } from './inbox';
import { leave } from './leave';
import { leaveFilings } from './leave-filings';
import { monthEnd } from './month-end';
import { policy } from './policy';
import { roster } from './roster';

/** Every endpoint there is. The client, both hosts and the API page are made from this. */
export const contract = {
  ...attendance,
  ...attendancePhoto,
  ...ballotBox,
  ...files,
  ...home,
  ...identity,
  ...inbox,
  ...leave,
  ...leaveFilings,
  ...monthEnd,
  ...policy,
  ...roster,
};

export type Contract = typeof contract;
export type EndpointName = keyof Contract;
/** What a caller sends (before defaults). */
export type Input<N extends EndpointName> = z.input<Contract[N]['input']>;
/** What an act gets (after parsing). */
export type Parsed<N extends EndpointName> = z.output<Contract[N]['input']>;
export type Output<N extends EndpointName> = z.output<Contract[N]['output']>;
