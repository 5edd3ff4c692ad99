import type { Context } from 'hono';
import { refused } from '../../../../src/core/refusal';

/** As much as a cloud function takes; 4 MB of file in base64 fits. */
const MOST_BYTES = 6_000_000;

/** The JSON of a request. Nothing at all counts as `{}`; other media types keep forms of other sites out. */
export async function readBody(c: Context): Promise<unknown> {
  const text = await readText(c);
  if (text === '') return {};
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw refused('media-type-wrong');
  try {
    return JSON.parse(text);
  } catch {
    throw refused('body-not-json');
  }
}

/** Node holds a body to the length it declares; one that declares none is counted while it comes. */
function readText(c: Context): Promise<string> {
  const declared = c.req.header('content-length');
  if (declared === undefined || c.req.header('transfer-encoding') !== undefined) {
    return readCounted(c.req.raw.body);
  }
  if (Number(declared) > MOST_BYTES) throw tooLarge();
  return c.req.text();
}

async function readCounted(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const tooLarge = () => refused('file-too-large', { limit: '4 MB' });

/** The named text of a body, where it is there; refuses a body that is no object. */
export async function readField(c: Context, name: string): Promise<string | undefined> {
  const body = await readBody(c);
  if (typeof body !== 'object' || body === null) {
    throw refused('input-invalid', { what: '提交的内容要写成 {} 这样的一组填写项。' });
  }
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
