import type { AnyAct } from '../_backend/act';
import { choose } from './choose';
import { correct } from './correct';
import { digest } from './digest';
import { dropCorrection } from './drop-correction';
import { list } from './list';
import { waiting } from './list-waiting';
import { mine } from './mine';
import { publish } from './publish';
import { read } from './read';
import { review } from './review';
import { save } from './save';
import { story } from './story';
import { submit } from './submit';
import { takeUp } from './take-up';
import { unschedule } from './unschedule';
import { withdraw } from './withdraw';
import { withdrawConsent } from './withdraw-consent';

/** By those who write and review. */
const making: readonly AnyAct[] = [save, submit, review, publish, mine, waiting, story];

/** What becomes of one after that. */
const after: readonly AnyAct[] = [
  ...[unschedule, correct, dropCorrection, withdraw, takeUp, withdrawConsent, choose],
];

/** By anybody: from what is published alone. */
const reading: readonly AnyAct[] = [list, read, digest];

export const publicityActs: readonly AnyAct[] = [...making, ...after, ...reading];
