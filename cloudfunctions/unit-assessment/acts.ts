import type { AnyAct } from '../_backend/act';
import { answer } from './answer';
import { conclude } from './conclude';
import { open } from './open';
import { review } from './review';
import { sheet } from './sheet';
import { takeBack } from './take-back';
import { units } from './units';
import { years } from './years';

/** Everything this feature can do; a host needs no more. */
export const unitAssessmentActs: readonly AnyAct[] = [
  ...[years, units, sheet],
  ...[open, conclude, answer, review, takeBack],
];
