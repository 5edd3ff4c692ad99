import type { AnyAct } from '../_backend/act';
import { answer } from './answer';
import { decide } from './decide';
import { form } from './form';
import { inForce } from './in-force';
import { list } from './list';
import { open } from './open';
import { passRanking } from './pass-ranking';
import { ranking } from './ranking';
import { rankings } from './rankings';
import { review } from './review';
import { seeRanking } from './see-ranking';
import { show } from './show';
import { supplement } from './supplement';
import { within } from './within';

export const proposalActs: readonly AnyAct[] = [
  answer,
  decide,
  form,
  inForce,
  list,
  open,
  passRanking,
  ranking,
  rankings,
  review,
  seeRanking,
  show,
  supplement,
  within,
];
