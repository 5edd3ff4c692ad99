import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { storyPage } from '../../cloudfunctions/_backend/hosts/http/story-page';
import { addStoryRoute } from '../../cloudfunctions/_backend/hosts/local/story-route';
import { publicityActs } from '../../cloudfunctions/publicity/acts';
import type { Output } from '../../src/contract/contract';
import { storyAddress } from '../../src/core/sharing/story-address';
import type { StoryCounty } from '../acts/publicity/story-county';
import {
  handIn,
  openStoryCounty,
  passTownship,
  publishOne,
  textShowing,
  textWith,
} from '../acts/publicity/story-county';
import { TENANT } from '../fixtures/small-county';

const card = { card: 'abcdefghjk', channel: 'link' } as const;

function appOf(county: StoryCounty): Hono {
  const app = new Hono();
  const ports = { ...county.ports, now: county.now };
  addStoryRoute(app, { acts: publicityActs, ports, tenants: [TENANT] });
  return app;
}

async function open(app: Hono, story: string, over: Record<string, string> = {}) {
  const answer = await app.request(`/${storyAddress(story, { tenant: TENANT, card, ...over })}`);
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
}

const TITLE = '还没有公开的一篇';
const secret = { ...textWith(), title: TITLE };

/** One story in each state in which nobody but its makers may see it. */
const hidden: Readonly<Record<string, (county: StoryCounty) => Promise<string>>> = {
  draft: async (county) => (await county.call('publicity.save', 'writer', secret)).story,
  'township-review': (county) => handIn(county, secret),
  'county-review': (county) => passTownship(county, secret),
  async scheduled(county) {
    const story = await passTownship(county, secret);
    const publishAt = '2026-11-21T02:00:00Z';
    await county.call('publicity.publish', 'county', { story, version: 1, publishAt });
    return story;
  },
  async withdrawn(county) {
    const story = await publishOne(county, secret);
    await county.call('publicity.withdraw', 'county', { story, reason: '内容有误' });
    return story;
  },
};

test.each(Object.entries(hidden))(
  'a story that is %s is not there, as one that never was',
  async (_state, make) => {
    const county = await openStoryCounty();
    const story = await make(county);
    const app = appOf(county);
    const gone = await open(app, story);
    const never = await open(app, story.replace(/.{4}$/, 'AAAA'));
    expect([gone.status, never.status]).toEqual([404, 404]);
    expect(gone.html).toBe(never.html);
    expect(gone.html).not.toContain(TITLE);
    expect(gone.html).toContain('这篇案例不在了');
  },
);

test('what is published is read without the program: every word, its pictures small and sized', async () => {
  const county = await openStoryCounty();
  const story = await publishOne(county, textShowing(await county.file('her')));
  const { status, headers, html } = await open(appOf(county), story);
  expect(status).toBe(200);
  for (const words of [
    '一条路修了三年',
    '村里的路修好了。',
    '刀大姐家门口',
    '2026年11月20日发布',
  ]) {
    expect(html).toContain(words);
  }
  expect(html).toMatch(
    /<img src="[^"]*thumbnail[^"]*" width="40" height="30" alt="" loading="lazy"/,
  );
  expect(html).toContain('<meta name="robots" content="noindex,noarchive">');
  expect(html).toContain('card=abcdefghjk&amp;by=link">在程序里打开');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'sha256-/,
  );
});

test('who takes their consent back is out of it with the same call', async () => {
  const county = await openStoryCounty();
  const story = await publishOne(county, textShowing(await county.file('her')));
  const app = appOf(county);
  await county.call('publicity.withdrawConsent', 'clerk', { story, name: '刀大姐' });
  const { html } = await open(app, story);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('刀大姐');
});

test('packed where a browser takes it', async () => {
  const county = await openStoryCounty();
  const story = await publishOne(county);
  const path = `/${storyAddress(story, {})}`;
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const answer = await appOf(county).request(path, { headers });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  const html = gunzipSync(Buffer.from(await answer.arrayBuffer())).toString('utf8');
  expect(html).toContain('一条路修了三年');
});

test.each(['/s/1/2', '/s/533123104201/abc', '/s/533123104201/ABCD%3Cscript%3E'])(
  'an address that names no story leads to none: %s',
  async (path) => {
    const answer = await appOf(await openStoryCounty()).request(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('<script>ABCD');
  },
);

const HOSTILE = `</title><script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`;

const hostile: Output<'publicity.read'> = {
  ...{ story: 'story:533123104201:ABCDEFGHJK', title: HOSTILE, duty: 'industry' },
  ...{ dutyWords: HOSTILE, village: '533123104201', villageName: HOSTILE, townshipName: HOSTILE },
  ...{ authorName: HOSTILE, publishedAt: '2026-11-20T02:00:00.000Z', seconds: 300 },
  corrections: [{ at: '2026-11-20T02:00:00.000Z', text: HOSTILE }],
  blocks: [
    { kind: 'heading', text: HOSTILE },
    { kind: 'paragraph', text: HOSTILE },
    { kind: 'figure', value: HOSTILE, label: HOSTILE },
    { kind: 'quote', text: HOSTILE, from: HOSTILE },
    {
      ...{ kind: 'photo', caption: HOSTILE, picture: `/files/${HOSTILE}` },
      ...{ thumbnail: `/files/${HOSTILE}`, width: 4, height: 3 },
    },
  ],
};

test('nothing anybody typed is markup', () => {
  const page = storyPage(hostile, { demo: false, card });
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page.match(/<img /g)).toHaveLength(1);
  expect(page).not.toContain('alert(1)>');
  expect(page.match(/<\/title>/g)).toHaveLength(1);
});
