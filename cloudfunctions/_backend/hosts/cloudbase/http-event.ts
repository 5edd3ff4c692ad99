import * as z from 'zod';
import { MOST_BYTES, parseBody, tooLarge } from '../http/parse-body';

/** What a function gets when it is reached over HTTP: the platform's event, as far as it is used. */
export type HttpEvent = z.output<typeof httpEventShape>;

/** One request, read: which endpoint, and what travels beside its input. */
export interface HttpRequest {
  /** `home.show`; empty where the path names none, or the method is not POST. */
  readonly endpoint: string;
  readonly authorization?: string | undefined;
  readonly tenant?: string | undefined;
  readonly key?: string | undefined;
  /** Reads the body. Throws `body-not-json`, `media-type-wrong`, `file-too-large`. */
  readonly input: () => unknown;
}

/** What the platform makes an HTTP answer of. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: false;
}

const ENDPOINT_PATH = /^\/api\/([^/?]{1,80})$/;

const httpEventShape = z.object({
  httpMethod: z.string(),
  path: z.string(),
  headers: z.record(z.string(), z.unknown()),
  body: z.string().nullish(),
  isBase64Encoded: z.union([z.boolean(), z.enum(['true', 'false'])]).nullish(),
});

/**
 * The event as one of HTTP, or nothing. A phone can make one up with `callFunction`: its shape says
 * how to answer, never who calls.
 */
export function httpEvent(event: unknown): HttpEvent | undefined {
  return httpEventShape.safeParse(event).data;
}

export function readRequest({ httpMethod, path, headers, ...event }: HttpEvent): HttpRequest {
  const [, endpoint = ''] = (httpMethod === 'POST' && ENDPOINT_PATH.exec(path)) || [];
  const given = new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
    ),
  );
  return {
    endpoint,
    authorization: given.get('authorization'),
    tenant: given.get('tenant'),
    key: given.get('idempotency-key'),
    input: () => parseBody(textOf(event), given.get('content-type')),
  };
}

function textOf({ body, isBase64Encoded }: Pick<HttpEvent, 'body' | 'isBase64Encoded'>): string {
  if (!body) return '';
  const encoded = isBase64Encoded === true || isBase64Encoded === 'true';
  const bytes = Buffer.from(body, encoded ? 'base64' : 'utf8');
  if (bytes.length > MOST_BYTES) throw tooLarge();
  return bytes.toString('utf8');
}

/** The platform's form of an answer that the local host would have sent. */
export async function httpAnswer(response: Response): Promise<HttpAnswer> {
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
    isBase64Encoded: false,
  };
}
