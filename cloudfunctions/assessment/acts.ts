import type { AnyAct } from '../_backend/act';
import { answer } from './answer';
import { asked } from './asked';
import { close } from './close';
import { closeRound } from './close-round';
import { decide } from './decide';
import { fill } from './fill';
import { hand } from './hand';
import { hear } from './hear';
import { mine } from './mine';
import { object } from './object';
import { open } from './open';
import { opine } from './opine';
import { round } from './round';
import { rounds } from './rounds';
import { sheet } from './sheet';
import { sign } from './sign';
import { takeBack } from './take-back';

/** A round as a whole. */
const ofRounds: readonly AnyAct[] = [open, fill, rounds, round, close, closeRound];

/** One sheet, by those who are asked and those who decide. */
const ofSheets: readonly AnyAct[] = [asked, opine, hear, sheet, hand, takeBack, decide, answer];

/** By whose own it is. */
const own: readonly AnyAct[] = [mine, sign, object];

/** Everything this feature can do; a host needs no more. */
export const assessmentActs: readonly AnyAct[] = [...ofRounds, ...ofSheets, ...own];
