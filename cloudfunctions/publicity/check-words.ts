import type { WordsVerdict } from '../../src/core/publicity/submit';
import { wordsIn } from '../../src/core/publicity/words-in';
import type { Story } from '../../src/core/publicity/story';
import type { Outside, Verdict } from '../_backend/ports';

/**
 * What a machine makes of a story's words, all in one; where it finds something, each piece by
 * itself, so that the writer is told which.
 */
export async function checkWords(
  story: Story,
  openid: string,
  { moderator }: Outside,
): Promise<WordsVerdict> {
  const pieces = wordsIn(story);
  const ask = async (text: string): Promise<Verdict> => {
    try {
      return await moderator.checkText(text, openid);
    } catch {
      // One who cannot be asked has found nothing and passed nothing: people look.
      return 'unsure';
    }
  };
  const verdict = await ask(pieces.map(({ text }) => text).join('\n'));
  if (verdict !== 'risky') return { verdict };
  const verdicts = await Promise.all(pieces.map(({ text }) => ask(text)));
  const { field, where } = pieces[verdicts.indexOf('risky')] ?? { field: 'blocks', where: '这篇' };
  return { verdict, field, where };
}
