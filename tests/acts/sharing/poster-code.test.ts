import { nothingOutside } from '../../../cloudfunctions/_backend/outside/nothing-outside';
import { perform } from '../../../cloudfunctions/_backend/perform';
import type { WeChat } from '../../../cloudfunctions/_backend/ports';
import { posterCode } from '../../../cloudfunctions/sharing/poster-code';
import { refused } from '../../../src/core/refusal';
import { posterScene, readPosterScene } from '../../../src/core/sharing/scene';
import { TENANT, openidOf } from '../../fixtures/small-county';
import { handIn, publishOne, textWith } from '../publicity/story-county';
import { cardOf, openSharedCounty } from './shared-county';

const jpeg = Uint8Array.from([0xff, 0xd8, 0xff]);
const nobody = () => Promise.reject(refused('wechat-away'));

async function codeOf(of: 'published' | 'handed in', codeImage?: WeChat['codeImage']) {
  const county = await openSharedCounty();
  const story = of === 'published' ? await publishOne(county) : await handIn(county);
  const wechat = codeImage && { openidOf: nobody, phoneOf: nobody, codeImage };
  const ports = { ...county.ports, outside: { ...nothingOutside, wechat } };
  const call = { tenant: TENANT, openid: openidOf('somebody'), input: { story, card: cardOf(1) } };
  return { story, answer: await perform(posterCode, call, ports) };
}

test('the code of a poster opens the story, under the card of that poster', async () => {
  const asked: string[][] = [];
  const { story, answer } = await codeOf('published', (scene, page) => {
    asked.push([scene, page]);
    return Promise.resolve(jpeg);
  });
  expect(answer).toEqual({ output: { image: 'data:image/jpeg;base64,/9j/' } });
  const [[scene = '', page] = []] = asked;
  expect(readPosterScene(scene)).toEqual({ story, card: cardOf(1) });
  expect(page).toBe('pages/publicity/story/index');
});

test('without WeChat, or where it gives none, there is no code and no fault', async () => {
  expect((await codeOf('published')).answer).toEqual({ output: {} });
  expect((await codeOf('published', nobody)).answer).toEqual({ output: {} });
});

test('WeChat is never asked for a story that is not public', async () => {
  const { answer } = await codeOf('handed in', () => {
    throw new Error('asked');
  });
  expect(answer).toMatchObject({ refusal: { code: 'story-not-public' } });
});

test('a story whose own code is too long for a poster is found by what stands on it', async () => {
  const county = await openSharedCounty();
  const long = { ...county.ports, randomCode: () => 'ABCDEFGHJKMNPQ' };
  const draft = await county.call('publicity.save', 'writer', textWith(), { ports: long });
  const { story } = draft;
  await county.call('publicity.submit', 'writer', draft);
  await county.call('publicity.review', 'clerk', { story, version: 1, decision: 'pass' });
  await county.call('publicity.publish', 'county', { story, version: 1 });
  const scanned = readPosterScene(posterScene(story, cardOf(1)) ?? '');
  expect(scanned?.story).toMatch(/:ABCDEFGHJK$/);
  const read = { story: scanned?.story ?? '' };
  expect(await county.call('publicity.read', '', read)).toMatchObject({ story });
  await county.call('publicity.withdraw', 'county', { story, reason: '内容有误' });
  expect(await county.code('publicity.read', '', read)).toBe('story-not-public');
});
