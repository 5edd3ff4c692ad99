import type { RatingOption } from '../../src/core/policy/kinds/evaluation-words';

/** Of the forms the attacks are made on. */
export const options: readonly RatingOption[] = ['good', 'fair', 'middling', 'poor', 'unknown'];
