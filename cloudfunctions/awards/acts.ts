import type { AnyAct } from '../_backend/act';
import { announce } from './announce';
import { candidate } from './candidate';
import { candidates } from './candidates';
import { decline } from './decline';
import { end } from './end';
import { enterObjection } from './enter-objection';
import { handleObjection } from './handle-objection';
import { mine } from './mine';
import { nominate } from './nominate';
import { object } from './object';
import { objections } from './objections';
import { open } from './open';
import { publicLists } from './public';
import { publish } from './publish';
import { read } from './read';
import { review } from './review';
import { round } from './round';
import { rounds } from './rounds';
import { takeBack } from './take-back';

/** By those who nominate, review and decide. */
const making: readonly AnyAct[] = [
  ...[open, nominate, takeBack, review, publish, announce, end],
  ...[rounds, round, candidates, candidate],
];

/** By whose own it is. */
const own: readonly AnyAct[] = [mine, decline];

const objecting: readonly AnyAct[] = [object, enterObjection, objections, handleObjection];

/** By anybody: from what is published alone. */
const reading: readonly AnyAct[] = [publicLists, read];

export const awardsActs: readonly AnyAct[] = [...making, ...own, ...objecting, ...reading];
