import type { AnyAct } from '../_backend/act';
import { claim } from './claim';
import { listDivision } from './list-division';
import { listUnit } from './list-unit';
import { pay } from './pay';
import { reverse } from './reverse';
import { settleClaim } from './settle-claim';
import { showPerson } from './show-person';
import { takeBackClaim } from './take-back-claim';

/** Everything this feature can do; a host needs no more. */
export const allowanceActs: readonly AnyAct[] = [
  ...[showPerson, listUnit, listDivision],
  ...[pay, reverse, claim, takeBackClaim, settleClaim],
];
