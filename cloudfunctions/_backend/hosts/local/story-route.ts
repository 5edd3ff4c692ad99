import { gzipSync } from 'node:zlib';
import type { Context, Hono } from 'hono';
import type { Output } from '../../../../src/contract/contract';
import { Refused } from '../../../../src/core/refusal';
import { TENANT } from '../../../../src/core/roster/tenant-code';
import { CARD, channels } from '../../../../src/core/sharing/card';
import type { HandedOn } from '../../../../src/core/sharing/story-address';
import { storyAtAddress } from '../../../../src/core/sharing/story-address';
import type { Answer } from '../../perform';
import { perform } from '../../perform';
import { storyFaultPage, storyGonePage, storyPage, storyPageHeaders } from '../http/story-page';
import { tenantOfCall } from '../tenant-of-call';
import type { EndpointSetting } from './endpoint-route';

interface StorySetting extends Omit<EndpointSetting, 'sessions'> {
  /** Only a demo has them. */
  readonly personas?: readonly unknown[] | undefined;
}

const READ = 'publicity.read';
const GONE = 404;
const FAULT = 500;

/**
 * `GET /s/<village>/<code>`: a published story as a page that needs no program, from the answer of
 * `publicity.read` and nothing else. What that does not give is not there, whatever it is.
 */
export function addStoryRoute(app: Hono, setting: StorySetting): void {
  app.get('/s/:village/:code', async (c) => {
    const about = { ...handedOn(c), demo: setting.personas !== undefined };
    const story = storyAtAddress(c.req.param('village'), c.req.param('code'));
    const answer = story && (await read(story, about.tenant, setting));
    if (!answer || 'refusal' in answer) return say(c, storyGonePage(about), GONE);
    if ('fault' in answer) return say(c, storyFaultPage(answer.fault, about), FAULT);
    return say(c, storyPage(answer.output as Output<typeof READ>, about));
  });
}

/** What its address says of tenant and card; what is not written as one is left out. */
function handedOn(c: Context): HandedOn {
  const { tenant = '', card = '', by } = c.req.query();
  const channel = channels.find((each) => each === by);
  return {
    ...(TENANT.test(tenant) ? { tenant } : {}),
    ...(channel && CARD.test(card) ? { card: { card, channel } } : {}),
  };
}

/** Nothing where no such county is served. */
async function read(
  story: string,
  named: string | undefined,
  { acts, ports, tenants }: StorySetting,
): Promise<Answer | undefined> {
  const act = acts.find(({ endpoint }) => endpoint === READ);
  if (!act) return undefined;
  const asked = { tenant: named, input: { story } };
  try {
    const tenant = await tenantOfCall(READ, asked, { served: tenants, store: ports.store });
    return await perform(act, { tenant, input: { story } }, ports);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function say(c: Context, page: string, status = 200): Response {
  const headers = { ...storyPageHeaders, Vary: 'Accept-Encoding' };
  if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
    return new Response(page, { status, headers });
  }
  const packed = new Uint8Array(gzipSync(page));
  return new Response(packed, { status, headers: { ...headers, 'Content-Encoding': 'gzip' } });
}
