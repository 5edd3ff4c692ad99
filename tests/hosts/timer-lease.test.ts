import { timerEntry } from '../../cloudfunctions/_backend/hosts/cloudbase-timer';
import type { Ports, Store } from '../../cloudfunctions/_backend/ports';
import { Conflict, UnknownOutcome } from '../../cloudfunctions/_backend/ports';
import { holdLease } from '../../cloudfunctions/_backend/timer-lease';
import { endRuns, runSteps } from '../../cloudfunctions/_backend/timer-step';
import { LEASE_MS, timerLeaseRef } from '../../src/core/timer-lease';
import { portsOver } from '../support/ports';
import * as fc from '../support/random';
import { storesToTry } from '../support/stores';

const START = Date.parse('2026-11-20T02:00:00Z');

describe.each(storesToTry())('timers on %s', (_name, open) => {
  let store: Store;
  let clock: number;
  let tenant = '';
  let tenants = 0;
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() => anew());

  function anew(): void {
    clock = START;
    tenants += 1;
    tenant = `tenant-${tenants}`;
  }
  const ports = (over: Partial<Ports> = {}): Ports =>
    portsOver(store, { now: () => clock, ...over });
  const hold = (holder: string, over: Partial<Ports> = {}) =>
    holdLease(ports(over), tenant, holder);

  test('one runner at a time; the other waits until the lease has run out', async () => {
    expect(await hold('one')).toBe(true);
    expect(await hold('two')).toBe(false);
    clock += LEASE_MS - 1;
    expect(await hold('two')).toBe(false);
    clock += 1;
    expect(await hold('two')).toBe(true);
    expect(await hold('one')).toBe(false);
  });

  test('each tenant has a lease of its own', async () => {
    expect(await hold('one')).toBe(true);
    expect(await holdLease(ports(), `${tenant}-other`, 'two')).toBe(true);
  });

  test('is renewed when half of it is gone, not at every step', async () => {
    const version = async () => (await store.read({ lease: timerLeaseRef(tenant) })).lease?.version;
    await hold('one');
    clock += LEASE_MS / 2 - 1;
    await hold('one');
    expect(await version()).toBe(1);
    clock += 1;
    await hold('one');
    expect(await version()).toBe(2);
    clock += LEASE_MS - 1;
    expect(await hold('two')).toBe(false);
  });

  test('of many that come at once, one gets it: the first time, and after the holder died', async () => {
    const holders = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const round of ['first', 'after a death']) {
      const got = await Promise.all(holders.map((each) => hold(`${each} ${round}`)));
      expect([round, got.filter(Boolean)]).toEqual([round, [true]]);
      clock += LEASE_MS;
    }
  });

  test('given back, it is taken at once; nobody gives back another’s', async () => {
    await hold('one');
    await endRuns(ports(), [tenant], 'two');
    expect(await hold('two')).toBe(false);
    await endRuns(ports(), [tenant], 'one');
    expect(await hold('two')).toBe(true);
  });

  test.each([
    ['a conflict', new Conflict()],
    ['an outcome nobody knows', new UnknownOutcome()],
  ])('%s means: not this time', async (_what, error) => {
    const failing = { ...store, commit: () => Promise.reject(error) };
    expect(await hold('one', { store: failing })).toBe(false);
  });

  test('a store that fails is logged, and the other tenants are still served', async () => {
    const faults: unknown[] = [];
    const ran: string[] = [];
    const failing: Store = {
      ...store,
      read: (refs) =>
        Object.values(refs)[0]?.tenant === 'broken'
          ? Promise.reject(new Error('broken'))
          : store.read(refs),
    };
    const step = { name: 'step', run: async (_: unknown, at: string) => void ran.push(at) };
    const over = { store: failing, logFault: (...fault: unknown[]) => void faults.push(fault) };
    await runSteps([step], ports(over), ['broken', tenant], 'one');
    expect([ran, faults.length]).toEqual([[tenant], 1]);
  });

  test('a runner whose lease another has taken meanwhile stops before its next step', async () => {
    const ran: string[] = [];
    const sleep = async () => {
      ran.push('slow');
      clock += LEASE_MS;
      expect(await hold('two')).toBe(true);
    };
    const steps = [
      { name: 'slow', run: sleep },
      { name: 'next', run: async () => void ran.push('next') },
    ];
    await runSteps(steps, ports(), [tenant], 'one');
    expect(ran).toEqual(['slow']);
  });

  test('in the cloud each run lets go, so that the next instance need not wait', async () => {
    let ran = 0;
    const step = { name: 'step', run: async () => void (ran += 1) };
    const main = timerEntry([step], () => ({ ports: ports(), tenants: [tenant] }));
    process.env.TRIGGER_SRC = 'timer';
    try {
      await main();
      await main();
    } finally {
      delete process.env.TRIGGER_SRC;
    }
    expect(ran).toBe(2);
  });

  /** What befalls one runner in one round: how long its step takes, and whether it dies in it. */
  const turn = fc.record({
    runner: fc.constantFrom('one', 'two', 'three'),
    hops: fc.nat(3),
    takes: fc.integer({ min: 0, max: LEASE_MS / 2 }),
    dies: fc.boolean(),
  });
  // A process never runs its steps twice at once; another one may at any time.
  const turns = fc.uniqueArray(turn, { selector: ({ runner }) => runner });
  const rounds = fc.array(fc.record({ turns, pause: fc.nat(LEASE_MS) }), { maxLength: 8 });

  test('in any order, with steps up to half a lease and runners that die: never two at once', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (plan) => {
        anew();
        let inside = 0;
        for (const { turns, pause } of plan) {
          const lives = turns.map(({ runner, hops, takes, dies }, i) => {
            let end: () => void = () => undefined;
            const dead = new Promise<void>((done) => (end = done));
            const run = async () => {
              inside += 1;
              expect(inside).toBe(1);
              for (let hop = 0; hop < hops; hop += 1) await store.read({ a: timerLeaseRef('x') });
              clock += takes;
              inside -= 1;
              // Nothing is heard of it any more: neither an end nor a word to give back.
              if (dies) await new Promise(() => end());
            };
            const holder = dies ? `${runner} of turn ${i}` : runner;
            return Promise.race([dead, runSteps([{ name: 's', run }], ports(), [tenant], holder)]);
          });
          await Promise.all(lives);
          clock += pause;
        }
        // Whoever died, somebody goes on after the lease has run out.
        clock += LEASE_MS;
        expect(await hold('four')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
