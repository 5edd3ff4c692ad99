import { shownAs } from './correct';
import { markWords } from './mark-words';
import type { DayFacts } from './register';

/** What a day's facts come to, as a correction says it: 在村, 轮休. */
export function factsInWords(facts: DayFacts): string {
  const shown = shownAs(facts);
  const rests = shown === 'leave' && facts.leave?.kind === 'rotation';
  return markWords[rests ? 'rotation-rest' : shown].word;
}
