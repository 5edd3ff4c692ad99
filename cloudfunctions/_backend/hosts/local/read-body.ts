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

/** The named text of a body, where it is there; refuses a body that is no object. */
export async function readField(c: Context, name: string): Promise<string | undefined> {
  const body = await readBody(c);
  if (typeof body !== 'object' || body === null) {
    throw refused('input-invalid', { what: '提交的内容要写成 {} 这样的一组填写项。' });
  }
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
