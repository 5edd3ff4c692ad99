import type { Session, Sessions } from '../../cloudfunctions/_backend/hosts/http/sessions';
import { refused } from '../../src/core/refusal';

/** What the platform hands a function that was reached by `POST /api/<endpoint>`. */
export function posted(
  endpoint: string,
  input: unknown,
  headers: Readonly<Record<string, string>> = {},
): object {
  return {
    path: `/api/${endpoint}`,
    httpMethod: 'POST',
    headers: { 'Content-Type': 'application/json', host: 'example.com', ...headers },
    queryStringParameters: {},
    requestContext: { requestId: 'r', envId: 'e', appId: 1, uin: 1 },
    body: JSON.stringify(input),
    isBase64Encoded: false,
  };
}

/** An HTTP answer, its body read. */
export interface Said {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Record<string, unknown>;
}

export function saidIn(answer: unknown): Said {
  const { statusCode, headers, body } = answer as Omit<Said, 'body'> & { body: string };
  return { statusCode, headers, body: JSON.parse(body) as Record<string, unknown> };
}

/** Sessions that know the tokens they gave out, as signatures would; Jest cannot load jose. */
export function sessionsInMemory(): Sessions {
  const given = new Map<string, Session>();
  return {
    sign(session) {
      const token = `token-${given.size + 1}`;
      given.set(token, session);
      return Promise.resolve(token);
    },
    verify(token) {
      const session = given.get(token);
      if (!session) throw refused('session-expired');
      return session;
    },
  };
}
