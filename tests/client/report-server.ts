import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SentReport {
  readonly cadre: string;
  readonly reason?: string;
  readonly queued?: { readonly clock: string; readonly offset?: number };
}

/** What befalls the next call. `lost-after` is the cruel one: kept, but the answer never arrives. */
export type Fate =
  'lost-before' | 'lost-after' | 'busy' | 'refuse' | 'fault' | 'portal' | 'expired';

const refusals: Partial<Record<Fate, [number, object]>> = {
  busy: [409, { refusal: { code: 'busy-retry', message: '请再试一次。' } }],
  refuse: [422, { refusal: { code: 'reason-needed', message: '请写一句在哪里。' } }],
  expired: [401, { refusal: { code: 'session-expired', message: '请重新登录。' } }],
  fault: [500, { fault: { reference: 'ABC', message: '系统出了故障。' } }],
};

export interface ReportServer {
  readonly api: string;
  /** Every report kept, by cadre and day. */
  readonly reports: ReadonlyMap<string, SentReport>;
  readonly order: readonly string[];
  readonly keysReused: readonly string[];
  readonly fates: Fate[];
  /** The server's clock, milliseconds. */
  now: number;
  close(): Promise<void>;
}

/** Keeps reports as the real host does: one answer a key, one report a day, keys never reused. */
export async function openReportServer(now: number): Promise<ReportServer> {
  const reports = new Map<string, SentReport>();
  const order: string[] = [];
  const keysReused: string[] = [];
  const fates: Fate[] = [];
  const answers = new Map<string, { body: string; answer: object }>();

  async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    if (request.url === '/api/session.open') return say(response, 200, { token: 'a-token' });
    const fate = fates.shift();
    if (fate === 'lost-before') return void response.destroy();
    if (fate === 'portal') return void response.end('<html>请先登录无线网</html>');
    const refused = fate && refusals[fate];
    if (refused) return say(response, ...refused);
    const answer = keep(String(request.headers['idempotency-key']), body);
    if (fate === 'lost-after') return void response.destroy();
    say(response, 200, answer);
  }

  function keep(key: string, body: string): object {
    const earlier = answers.get(key);
    if (earlier && earlier.body !== body) keysReused.push(key);
    if (earlier) return earlier.answer;
    const report = JSON.parse(body) as SentReport;
    const { clock, offset = 0 } = report.queued ?? {};
    const at = clock ? Date.parse(clock) + offset : open.now;
    const place = `${report.cadre} ${new Date(at).toISOString().slice(0, 10)}`;
    const already = reports.has(place);
    if (!already) {
      reports.set(place, report);
      order.push(place);
    }
    const answer = { day: place.split(' ')[1], already, late: report.queued !== undefined };
    answers.set(key, { body, answer });
    return answer;
  }

  const server = createServer((request, response) => void hear(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const open: ReportServer = {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reports,
    order,
    keysReused,
    fates,
    now,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return open;
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}
