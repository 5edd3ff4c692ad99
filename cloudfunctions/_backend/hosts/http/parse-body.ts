import { refused } from '../../../../src/core/refusal';

/** As much as a cloud function takes; 4 MB of file in base64 fits. */
export const MOST_BYTES = 6_000_000;

/**
 * The JSON of a body. Nothing at all counts as `{}`. Bytes may be JSON too: the cloud takes more of
 * them than of text. What forms of other sites can send is neither.
 * @throws Refused `media-type-wrong`, `body-not-json`.
 */
export function parseBody(text: string, type = ''): unknown {
  if (text === '') return {};
  if (!/^application\/(json|octet-stream)\s*(;|$)/i.test(type)) throw refused('media-type-wrong');
  try {
    return JSON.parse(text);
  } catch {
    throw refused('body-not-json');
  }
}

/** What is thrown for a body of more than `MOST_BYTES`. */
export const tooLarge = () => refused('file-too-large', { limit: '4 MB' });

/** The named text of an input, where it is there. @throws Refused `input-invalid` for what is no object. */
export function textIn(input: unknown, name: string): string | undefined {
  if (typeof input !== 'object' || input === null) {
    throw refused('input-invalid', { what: '提交的内容要写成 {} 这样的一组填写项。' });
  }
  const value = (input as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
