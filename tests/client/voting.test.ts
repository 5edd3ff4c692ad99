import { createHash } from 'node:crypto';
import type { Cast } from '../../src/client/sealed-ballots';
import { SLIP_CODE_LENGTH } from '../../src/core/evaluation/slip';
import type { BallotServer } from './ballot-server';
import { openBallotServer } from './ballot-server';
import type { Booth } from './start-app';
import { startBooth } from './start-app';
import type { Device } from './taro-on-node';

const PLACE = 'line-7';
const filled = { ratings: ['fair', 'unknown'], comment: '路修好了' } as const;

let server: BallotServer;
let device: Device;
let booth: Booth;

beforeEach(async () => {
  server = await openBallotServer();
  device = { kept: new Map(), online: true };
  restart();
});
afterEach(() => server.close());

function restart(): void {
  booth = startBooth(device, server.api);
}

const ask = (blinded: string) => {
  const { assembly } = server.keys;
  return askOf(booth, { assembly, slip: 'S'.repeat(SLIP_CODE_LENGTH), blinded });
};
const keeper = () => booth.keptOnPhone(PLACE);
const take = () => booth.takeRight(server.keys, ask, keeper());
const vote = async () => booth.castOwn(server.keys, await take(), filled, keeper());
const now = (work: () => void) => work();
/** All that this phone keeps of votes, as text. */
const kept = () =>
  [...device.kept].filter(([name]) => /^zaicun\.(vote|ballot)\./.test(name)).join('\n');

function askOf({ call }: Booth, input: { assembly: string; slip: string; blinded: string }) {
  return call('evaluation.askTokenBySlip', input);
}

test('with a signal one ballot lies in the box, as it was filled in, and nothing stays on the phone', async () => {
  expect(await vote()).toBe('counted');
  expect(server.ratings()).toEqual([filled.ratings]);
  expect(kept()).toBe('');
});

test('neither the right nor the ballot travels with a session, and no call holds what was chosen', async () => {
  await vote();
  expect(server.heard.map(({ url }) => url)).toEqual([
    '/api/evaluation.askTokenBySlip',
    '/api/ballot-box.cast',
  ]);
  for (const { headers, body } of server.heard) {
    expect(headers).not.toHaveProperty('authorization');
    expect(body).not.toMatch(/fair|unknown|路/);
  }
});

test.each(['lost-before', 'lost-after', 'busy', 'fault'] as const)(
  'asked and “%s”, the same number asks again and gets the right',
  async (fate) => {
    server.fates.push(fate);
    await expect(vote()).rejects.toThrow();
    expect(server.box.size).toBe(0);
    restart();
    expect(await vote()).toBe('counted');
    const asked = server.heard.filter(({ url }) => url.includes('ask'));
    expect(new Set(asked.map(({ body }) => body)).size).toBe(1);
    expect(server.box.size).toBe(1);
    expect(kept()).toBe('');
  },
);

test.each(['lost-before', 'lost-after', 'busy', 'fault'] as const)(
  'cast and “%s”, it waits sealed and goes once',
  async (fate) => {
    await take();
    server.fates.push(fate);
    expect(await vote()).toBe('waiting');
    restart();
    await castNow();
    expect(server.ratings()).toEqual([filled.ratings]);
    expect(booth.sealedBallots()).toEqual([
      { key: expect.any(String) as string, state: 'counted' },
    ]);
    booth.dismissBallot(booth.sealedBallots()[0]?.key ?? '');
    expect(kept()).toBe('');
  },
);

test('without a signal it is sealed, says nothing of whom or what, and survives a restart', async () => {
  const right = await take();
  device.online = false;
  expect(await vote()).toBe('waiting');
  expect(server.heard.filter(({ url }) => url.includes('cast'))).toEqual([]);
  expect(kept()).not.toMatch(/fair|unknown|路|line-7|"made"|SSS/);
  expect(kept()).toContain(right.token.nonce);
  restart();
  device.online = true;
  await castNow();
  expect(server.ratings()).toEqual([filled.ratings]);
});

test('a ballot that came too late is said not to be counted, and what was in it is gone', async () => {
  await take();
  device.online = false;
  await vote();
  server.open = false;
  device.online = true;
  await castNow();
  expect(booth.sealedBallots()).toEqual([
    {
      key: expect.any(String) as string,
      state: 'refused',
      refusal: expect.objectContaining({ code: 'ballots-closed' }) as object,
    },
  ]);
});

test('too late after a try that nobody answered, it does not claim to know', async () => {
  await take();
  server.fates.push('lost-before');
  expect(await vote()).toBe('waiting');
  server.open = false;
  await castNow();
  expect(booth.sealedBallots()[0]).toMatchObject({ state: 'refused', unanswered: true });
});

test('kept in the box before it closed, a try that nobody answered is counted', async () => {
  await take();
  server.fates.push('lost-after');
  expect(await vote()).toBe('waiting');
  server.open = false;
  await castNow();
  expect(booth.sealedBallots()[0]).toMatchObject({ state: 'counted' });
});

test('refused at once, the page is told and nothing stays', async () => {
  await take();
  server.open = false;
  await expect(vote()).rejects.toMatchObject({ refusal: { code: 'ballots-closed' } });
  expect(kept()).toBe('');
});

test('another phone has used the right: told at once, and nothing stays', async () => {
  await take();
  device = { kept: new Map(), online: true };
  restart();
  await expect(vote()).rejects.toMatchObject({ refusal: { code: 'right-used' } });
  expect(kept()).toBe('');
});

test('an answer made with another key is no right, and the right key can still be asked', async () => {
  server.fates.push('other-key');
  await expect(vote()).rejects.toMatchObject({ refusal: { code: 'key-unproven' } });
  expect(server.box.size).toBe(0);
  expect(await vote()).toBe('counted');
});

test('keys that are not those of the code on the wall are refused before anything is sent', async () => {
  await booth.checkKeys(server.keys, server.fingerprint);
  const forged = { ...server.keys, boxKey: 'f'.repeat(64) };
  await expect(booth.checkKeys(forged, server.fingerprint)).rejects.toMatchObject({
    refusal: { code: 'fingerprint-wrong' },
  });
  const elsewhere = { ...server.keys, assembly: 'assembly:533123104202:2026-Q4:2' };
  await expect(booth.checkKeys(elsewhere, server.fingerprint)).rejects.toThrow();
  expect(server.heard).toEqual([]);
});

test('on a tablet nothing of a vote is ever stored', async () => {
  const memory = booth.keptInMemory();
  const right = await booth.takeRight(server.keys, ask, memory);
  const sealed = await booth.sealOnce(server.keys, right, filled);
  await castOf(booth, sealed);
  expect(server.ratings()).toEqual([filled.ratings]);
  expect([...device.kept.keys()]).toEqual([]);
});

test('waiting ballots go in an order and at moments of chance', async () => {
  const moments: number[] = [];
  const order = new Set<string>();
  for (let run = 0; run < 12; run += 1) {
    device = { kept: new Map(), online: true };
    restart();
    const keys: string[] = [];
    for (let each = 0; each < 3; each += 1) keys.push(await booth.keepSealed(aBallot(each)));
    const drawn: { work: () => void; after: number }[] = [];
    await booth.castWaiting((work, after) => drawn.push({ work, after }));
    // Planned once, however often the app is shown.
    await booth.castWaiting((work, after) => drawn.push({ work, after }));
    expect(drawn).toHaveLength(3);
    moments.push(...drawn.map(({ after }) => after));
    server.heard.length = 0;
    for (const { work } of drawn.sort((a, b) => a.after - b.after)) {
      work();
      await settled();
    }
    order.add(server.heard.map(({ body }) => body.slice(0, 200)).join());
    expect(booth.sealedBallots().every(({ cast }) => cast === undefined)).toBe(true);
    expect(keys).toHaveLength(3);
  }
  expect(Math.min(...moments)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...moments)).toBeLessThan(booth.SPREAD);
  expect(new Set(moments).size).toBeGreaterThan(20);
  // 12 draws of one order in six alike: once in 6^11.
  expect(order.size).toBeGreaterThan(1);
});

test('wherever the phone dies, there is one ballot in the end, and no right is left on it', async () => {
  for (let lives = 0, died = true; died; lives += 1) {
    await server.close();
    server = await openBallotServer();
    const stored = new Map<string, string>();
    let left = lives;
    died = false;
    device = mortal(stored, () => {
      died ||= left <= 0;
      if (died) throw new Error('the phone died');
      left -= 1;
    });
    restart();
    await vote().catch(() => undefined);
    await settled();
    expect(lives).toBeLessThan(60);

    device = { kept: stored, online: true };
    restart();
    if (booth.isSealed(keeper())) await castNow();
    await castNow();
    if (server.box.size === 0) expect(await vote()).toBe('counted');
    expect([lives, server.ratings()]).toEqual([lives, [filled.ratings]]);
    for (const { key } of booth.sealedBallots()) booth.dismissBallot(key);
    expect(kept()).toBe('');
  }
});

/** A phone whose every touch of storage or network may be its last. */
function mortal(stored: Map<string, string>, touch: () => void): Device {
  return {
    get kept() {
      touch();
      return stored;
    },
    get online() {
      touch();
      return true;
    },
  };
}

async function castNow(): Promise<void> {
  await booth.castWaiting(now);
  await settled();
}

/** Until no call is on its way: calls on this machine take far less. */
async function settled(): Promise<void> {
  for (let calm = 0, before = -1; calm < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    calm = server.heard.length === before ? calm + 1 : 0;
    before = server.heard.length;
  }
}

function castOf({ call }: Booth, sealed: Cast) {
  return call('ballot-box.cast', sealed);
}

function aBallot(number: number) {
  const hex = (text: string) => createHash('sha512').update(`${text} ${number}`).digest('hex');
  return {
    assembly: server.keys.assembly,
    party: 'villagers' as const,
    token: { nonce: hex('nonce').slice(0, 64), output: hex('output') },
    envelope: hex('envelope').repeat(9).slice(0, 1120),
  };
}
