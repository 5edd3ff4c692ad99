import type { Result } from './one-result';
import { sayTurnout } from './party-result';

/** As one would read it out to somebody. */
export function readResult({ villageName, quarterWords, parties, standings }: Result): string {
  const told = parties.map((party) => {
    const questions = party.questions.map(({ name, ratedOn, counts, withheldWords }) => {
      const numbers = counts?.map(({ text, count }) => `${text} ${count} 票`).join('，');
      return `${name}，${ratedOn}：${numbers ?? withheldWords ?? ''}。`;
    });
    return `${party.partyName}评的：${sayTurnout(party)}。${questions.join('')}`;
  });
  const ends = standings.map(({ name, words }) => `${name}：${words}。`).join('');
  return `${villageName}，${quarterWords}评议结果。${ends}${told.join('')}`;
}
