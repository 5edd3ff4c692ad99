import type { AnyAct } from '../_backend/act';
import { answer } from './answer';
import { cancel } from './cancel';
import { direct } from './direct';
import { draw } from './draw';
import { draws } from './draws';
import { judge } from './judge';
import { lift } from './lift';
import { list } from './list';
import { options } from './options';
import { record } from './record';
import { redraw } from './redraw';
import { show } from './show';

export const checkActs: readonly AnyAct[] = [
  answer,
  cancel,
  direct,
  draw,
  draws,
  judge,
  lift,
  list,
  options,
  record,
  redraw,
  show,
];
