import type { AnyAct } from '../_backend/act';
import { apply } from './apply';
import { decide } from './decide';
import { endLeave } from './end-leave';
import { filings } from './filings';
import { list } from './list';
import { preview } from './preview';
import { seeFiling } from './see-filing';
import { show } from './show';
import { withdraw } from './withdraw';

export const leaveActs: readonly AnyAct[] = [
  apply,
  decide,
  endLeave,
  filings,
  seeFiling,
  list,
  preview,
  show,
  withdraw,
];
