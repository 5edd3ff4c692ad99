import type { Outside, Verdict } from '../_backend/ports';

/** What a machine makes of a few words; one that cannot be asked has passed nothing: people look. */
export async function checkWords(
  text: string,
  openid: string | undefined,
  { moderator }: Outside,
): Promise<Verdict> {
  try {
    return await moderator.checkText(text, openid ?? '');
  } catch {
    return 'unsure';
  }
}
