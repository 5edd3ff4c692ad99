import type { AnyAct } from '../_backend/act';
import { answer } from './answer';
import { around } from './around';
import { ask } from './ask';
import { keep } from './keep';
import { letGo } from './let-go';
import { link } from './link';
import { mine } from './mine';
import { questions } from './questions';
import { showAnswer } from './show-answer';
import { trail } from './trail';
import { takeBack } from './take-back';
import { takeDown } from './take-down';
import { tryIt } from './try-it';
import { unlink } from './unlink';
import { within } from './within';

/** What a village makes of another’s case. */
const using: readonly AnyAct[] = [keep, tryIt, letGo, link, unlink, mine];

/** What is asked about it. */
const asking: readonly AnyAct[] = [ask, answer, showAnswer, takeBack, takeDown, questions];

/** How far it has got: for anybody, and for those who look after it. */
const looking: readonly AnyAct[] = [around, trail, within];

export const adoptionActs: readonly AnyAct[] = [...using, ...asking, ...looking];
