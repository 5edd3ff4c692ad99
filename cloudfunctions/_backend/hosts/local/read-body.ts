import type { Context } from 'hono';
import { MOST_BYTES, parseBody, textIn, tooLarge } from '../http/parse-body';

/** The JSON of a request. */
export async function readBody(c: Context): Promise<unknown> {
  return parseBody(await readText(c), c.req.header('content-type'));
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

/** The named text of a body, where it is there; refuses a body that is no object. */
export async function readField(c: Context, name: string): Promise<string | undefined> {
  return textIn(await readBody(c), name);
}
