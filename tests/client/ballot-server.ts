import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aboutBallot } from '../../src/core/evaluation/ballot-keys';
import { readBallot } from '../../src/core/evaluation/ballot-text';
import { fingerprintOf } from '../../src/core/evaluation/fingerprint';
import { boxKeys, openBallot } from '../../src/core/evaluation/seal';
import type { Evaluation, Token } from '../../src/core/evaluation/token';
import { evaluateBlinded, isGood, tokenKeys } from '../../src/core/evaluation/token';

/** What befalls the next call. `lost-after`: done, but the answer never arrives. */
export type Fate = 'lost-before' | 'lost-after' | 'busy' | 'fault' | 'other-key';

interface Cast {
  readonly party: 'villagers';
  readonly token: Token;
  readonly envelope: string;
}

export interface BallotServer {
  readonly api: string;
  readonly fates: Fate[];
  /** Every call that arrived, as it stood on the wire. */
  readonly heard: { url: string; headers: IncomingHttpHeaders; body: string }[];
  /** Envelopes by the token's number. */
  readonly box: ReadonlyMap<string, string>;
  /** What is true of the assembly, as a phone is told it. */
  readonly keys: { assembly: string; boxKey: string; tokenKeys: { villagers: string } };
  readonly fingerprint: string;
  open: boolean;
  /** The number the right was used with. */
  readonly usedWith: () => string | undefined;
  /** What lies in the box, opened. */
  ratings(): (readonly string[] | undefined)[];
  close(): Promise<void>;
}

const seed = (): string => randomBytes(32).toString('hex');
const assembly = 'assembly:533123104202:2026-Q4:1';
const options = ['good', 'fair', 'middling', 'poor', 'unknown'] as const;

/** Gives one right and takes its ballot, over HTTP and with the real arithmetic. */
export async function openBallotServer(): Promise<BallotServer> {
  const fates: Fate[] = [];
  const heard: BallotServer['heard'] = [];
  const box = new Map<string, string>();
  const token = tokenKeys(seed(), 'villagers');
  const other = tokenKeys(seed(), 'villagers');
  const ballots = boxKeys(seed());
  const keys = {
    assembly,
    boxKey: ballots.publicKey,
    tokenKeys: { villagers: token.publicKey },
  };
  let used: { blinded: string; evaluation: Evaluation } | undefined;

  async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const { url = '', headers } = request;
    if (url === '/api/session.open') return say(response, 200, { token: 'a-token' });
    heard.push({ url, headers, body });
    const fate = fates.shift();
    if (fate === 'lost-before') return void response.destroy();
    if (fate === 'busy') return refuse(response, 'busy-retry');
    if (fate === 'fault') return say(response, 500, { fault: { reference: 'ABC' } });
    const input = JSON.parse(body) as { blinded: string } & Cast;
    const answer = url.endsWith('.cast') ? cast(input) : give(input.blinded, fate === 'other-key');
    if (fate === 'lost-after') return void response.destroy();
    if (typeof answer === 'string') return refuse(response, answer);
    say(response, 200, answer);
  }

  function give(blinded: string, wrongly: boolean): object | string {
    if (used && used.blinded !== blinded) return 'right-used';
    const chance = randomBytes(64);
    used ??= { blinded, evaluation: evaluateBlinded(token, blinded, chance) };
    const evaluation = wrongly ? evaluateBlinded(other, blinded, chance) : used.evaluation;
    return { party: 'villagers', evaluation };
  }

  function cast({ token: spent, envelope }: Cast): object | string {
    const there = box.get(spent.nonce);
    if (there !== undefined) return there === envelope ? { counted: true } : 'token-spent';
    if (!server.open) return 'ballots-closed';
    if (!isGood(spent, token.secretKey)) return 'token-wrong';
    box.set(spent.nonce, envelope);
    return { counted: true };
  }

  const http = createServer((request, response) => void hear(request, response));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  http.unref();
  const server: BallotServer = {
    api: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    fates,
    heard,
    box,
    keys,
    fingerprint: fingerprintOf(assembly, keys),
    open: true,
    usedWith: () => used?.blinded,
    ratings: () =>
      [...box.values()].map((envelope) => {
        const bytes = openBallot(envelope, ballots, aboutBallot(assembly, 'villagers'));
        return bytes && readBallot(bytes, { options, questions: 2 })?.ratings;
      }),
    close() {
      http.closeAllConnections();
      return new Promise((resolve) => http.close(() => resolve()));
    },
  };
  return server;
}

function refuse(response: ServerResponse, code: string): void {
  say(response, 422, { refusal: { code, message: code } });
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
