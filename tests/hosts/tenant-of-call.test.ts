import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { endpointRoute } from '../../cloudfunctions/_backend/hosts/local/endpoint-route';
import { tenantOfCall } from '../../cloudfunctions/_backend/hosts/tenant-of-call';
import { evaluationActs } from '../../cloudfunctions/evaluation/acts';
import { assemblyRef, roundRef, slipRef } from '../../src/core/evaluation/places';
import type { Round } from '../../src/core/evaluation/round';
import { insert } from '../../src/core/records';
import { countyRef } from '../../src/core/roster/places';
import { assemblyOf } from '../fixtures/assembly';
import { memoryStore } from '../support/memory-store';
import { portsOver } from '../support/ports';
import { refusalOf } from '../support/refusal-of';

/** A prefecture’s own bodies and two of its counties on one server; the first stands for all who name none. */
const served = ['above', 'east', 'west'] as const;
const divisions = { above: '5331', east: '533123', west: '533124' };
const slip = 'A2B3C4D5E6F7G8H9J2K3L4M5N6P';
const assembly = 'assembly:533124101201:2026-Q4:1';

const nobody = () => {
  throw new Error('nobody is asked who they are');
};

let store: ReturnType<typeof memoryStore>;
beforeEach(async () => {
  store = memoryStore();
  const hash = createHash('sha256').update(slip).digest('hex');
  const form = { turns: [], options: ['good' as const], smallest: 10, lastDay: '2027-01-15' };
  const round: Round = {
    ...{ quarter: '2026-Q4', form: { ...form, explanations: [] }, state: 'open' },
    ...{ by: 'boss', byName: '县干部', at: '2026-10-01T02:00:00Z' },
  };
  await store.commit([
    ...served.map((tenant) => {
      const county = { name: tenant, division: divisions[tenant], packs: [], demo: false };
      return insert(countyRef(tenant), county);
    }),
    insert(roundRef('west', '2026-Q4'), round),
    insert(
      assemblyRef('west', assembly),
      assemblyOf({ village: '533124101201', code: 'K7M3PQ9T' }),
    ),
    insert(slipRef('west', hash), { assembly, serial: '001' }),
  ]);
});

const tenantOf = (endpoint: string, input: unknown, tenant?: string) =>
  tenantOfCall(endpoint, { tenant, input }, { served, store });

test.each([
  ['a code on the wall', 'evaluation.scan', { code: 'k7m3-pq9t' }],
  ['a slip', 'evaluation.scan', { slip: slip.toLowerCase() }],
  [
    'a slip that asks for its token',
    'evaluation.askTokenBySlip',
    { assembly, slip, blinded: 'a'.repeat(64) },
  ],
  ['a published result', 'evaluation.results', { assembly }],
  ['a village', 'evaluation.village', { village: '533124101201' }],
  ['a township', 'evaluation.overview', { division: '533124101', quarter: '2026-Q4' }],
])('%s says whose it is, whichever county a phone came from', async (_what, endpoint, input) => {
  expect(await tenantOf(endpoint, input)).toBe('west');
  expect(await tenantOf(endpoint, input, 'east')).toBe('west');
});

test('what nobody holds stays with the county it came with, to be refused there', async () => {
  expect(await tenantOf('evaluation.scan', { code: 'AAAAAAAA' })).toBe('above');
  expect(await tenantOf('evaluation.scan', { code: 'AAAAAAAA' }, 'east')).toBe('east');
  expect(await tenantOf('evaluation.scan', { code: 'too short' }, 'east')).toBe('east');
  expect(await tenantOf('ballot-box.cast', { assembly: 'a\0b' }, 'east')).toBe('east');
  expect(await tenantOf('evaluation.village', { village: '110101001001' }, 'east')).toBe('east');
});

test('the prefecture’s own is found where no county is nearer', async () => {
  const input = { division: '5331', quarter: '2026-Q4' };
  expect(await tenantOf('evaluation.overview', input, 'east')).toBe('above');
});

test('a caller’s county is the one they named: nobody’s role reaches into another by a code', async () => {
  const input = { assembly, blinded: 'a'.repeat(64) };
  expect(await tenantOf('evaluation.askToken', input, 'east')).toBe('east');
  expect(await tenantOf('evaluation.show', { assembly }, 'east')).toBe('east');
});

test('one county is asked for nothing, and one that is not served is refused', async () => {
  const read = jest.spyOn(store, 'read');
  const find = jest.spyOn(store, 'find');
  const call = { tenant: undefined, input: { code: 'K7M3PQ9T' } };
  expect(await tenantOfCall('evaluation.scan', call, { served: ['east'], store })).toBe('east');
  expect([read.mock.calls, find.mock.calls]).toEqual([[], []]);
  const other = { tenant: 'north', input: {} };
  const refused = await tenantOfCall('evaluation.scan', other, { served, store }).catch(
    (error: unknown) => error,
  );
  expect(
    refusalOf(() => {
      throw refused;
    }).code,
  ).toBe('county-unknown');
});

test('over HTTP a phone that never chose a county finds the assembly by the code on the wall', async () => {
  const app = new Hono();
  const sessions = { sign: nobody, verify: nobody };
  const ports = portsOver(store);
  app.post(
    '/api/:endpoint',
    endpointRoute({ acts: evaluationActs, ports, sessions, tenants: served }),
  );
  const answer = await app.request('/api/evaluation.scan', {
    ...{ method: 'POST', headers: { 'Content-Type': 'application/json' } },
    body: JSON.stringify({ code: 'K7M3PQ9T' }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ assembly, villageName: '芒棒村' });
});
