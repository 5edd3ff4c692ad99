import type { Context } from 'hono';
import { refused } from '../../../../src/core/refusal';

/** The JSON of a request. Nothing at all counts as `{}`; other media types keep forms of other sites out. */
export async function readBody(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (text === '') return {};
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw refused('media-type-wrong');
  try {
    return JSON.parse(text);
  } catch {
    throw refused('body-not-json');
  }
}
