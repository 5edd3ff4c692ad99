import { refused } from '../../../../src/core/refusal';

/** As much as a cloud function takes; 4 MB of file in base64 fits. */
export const MOST_BYTES = 6_000_000;

/**
 * The JSON of a body. Nothing at all counts as `{}`. Bytes may be JSON too: the cloud takes more of
 * them than of text. What forms of other sites can send is neither.
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

export const tooLarge = () => refused('file-too-large', { limit: '4 MB' });
