import * as z from 'zod';
import { contract } from '../../../../src/contract/contract';
import type { Endpoint } from '../../../../src/contract/endpoint';
import type { RefusalCode } from '../../../../src/core/refusal';
import { refusal } from '../../../../src/core/refusal';

/** Refusals any call can meet, whatever its endpoint. */
const common: readonly RefusalCode[] = [
  'input-invalid',
  'body-not-json',
  'media-type-wrong',
  'file-too-large',
  'endpoint-unknown',
  'county-unknown',
  'sign-in-needed',
  'session-expired',
  'not-bound',
  'not-allowed',
  'out-of-scope',
  'key-missing',
  'key-reused',
  'answer-not-kept',
  'busy-retry',
  'outcome-unknown',
];

/** Stands for facts that only a real call has: `{from}`. */
const placeholders = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => `{${String(name)}}` },
);

/** What `GET /api` says: every endpoint with who may call it and its JSON Schemas. */
export function apiList() {
  return {
    title: '在村 接口',
    call: {
      method: 'POST',
      path: '/api/<endpoint>',
      headers: {
        Authorization: 'Bearer <session>',
        'Idempotency-Key': 'for mutations: made by the client, the same when it tries again',
        Tenant: 'optional: another county than the session’s',
      },
      answers: {
        200: 'the output itself',
        '4xx': '{ refusal: { code, message, field?, clause? } }',
        500: '{ fault: { reference, message } }',
      },
    },
    sessions: {
      'POST /api/session.open':
        '{ tenant?, loginCode? } → { token, tenant }: of the WeChat identity behind a wx.login code, or an identity nobody is bound to yet',
      'POST /api/session.exchange':
        '{} → { waiting, seen } or, once, { token }: for a PC whose code (identity.askDesk) a phone answers',
      'GET /api/demo.personas': 'in a demo only → { personas }',
      'POST /api/demo.enter': 'in a demo only: { personaId } → { token, tenant }',
    },
    refusals: common.map(explainRefusal),
    endpoints: Object.entries(contract).map(([name, endpoint]) => describe(name, endpoint)),
  };
}

function describe(endpoint: string, value: Endpoint) {
  const { title, kind, callers, scope, input, output, refusals } = value;
  return {
    endpoint,
    title,
    kind,
    callers,
    scope,
    input: schemaOf(input, 'input'),
    output: schemaOf(output, 'output'),
    refusals: refusals.map(explainRefusal),
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' });
}

function explainRefusal(code: RefusalCode) {
  return { code, message: refusal(code, placeholders).message };
}
