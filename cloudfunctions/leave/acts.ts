import type { AnyAct } from '../_backend/act';
import { addProofPicture } from './add-proof';
import { apply } from './apply';
import { decide } from './decide';
import { endLeave } from './end-leave';
import { filings } from './filings';
import { list } from './list';
import { preview } from './preview';
import { restSlots } from './rest-slots';
import { seeFiling } from './see-filing';
import { show } from './show';
import { urge } from './urge';
import { withdraw } from './withdraw';

export const leaveActs: readonly AnyAct[] = [
  addProofPicture,
  apply,
  decide,
  endLeave,
  filings,
  seeFiling,
  list,
  preview,
  restSlots,
  show,
  urge,
  withdraw,
];
