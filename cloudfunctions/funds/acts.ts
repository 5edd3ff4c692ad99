import type { AnyAct } from '../_backend/act';
import { close } from './close';
import { enter } from './enter';
import { listDivision } from './list-division';
import { listUnit } from './list-unit';
import { planProject, replanProject } from './plan-project';
import { reportProject } from './report-project';
import { reverse } from './reverse';
import { settle } from './settle';
import { showVillage } from './show-village';

/** Everything this feature can do; a host needs no more. */
export const fundsActs: readonly AnyAct[] = [
  ...[showVillage, listDivision, listUnit],
  ...[enter, settle, reverse, close, planProject, replanProject, reportProject],
];
