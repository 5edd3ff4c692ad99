import { add } from './add';
import { amend } from './amend';
import { listDivision } from './list-division';
import { listUnit } from './list-unit';
import { showEntry } from './show-entry';
import { showForm } from './show-form';
import { showMonth } from './show-month';
import { takeBack } from './take-back';
import { write } from './write';

/** Everything this feature can do; a host needs no more. */
export const logActs = [
  ...[showForm, write, amend, takeBack, add],
  ...[showMonth, showEntry, listDivision, listUnit],
];
