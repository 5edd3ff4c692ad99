import { posterScene } from '../../src/core/sharing/scene';
import { publishStory } from '../browser/support/publish-story';
import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import { become, seen, still, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');
const TITLE = '坚果园里的十亩试验田';
const told = { title: TITLE, paragraphs: ['2026 年先在三组试种十亩。'], picture: false };

/** What WeChat makes of a page when its reader sends it on. */
function sharedFrom(phone: Phone): { title: string; path: string } {
  const page = phone.pages.at(-1) as unknown as {
    onShareAppMessage: (from: object) => { title: string; path: string };
  };
  return page.onShareAppMessage({ from: 'button' });
}

/** Openings that this phone has said, by what it remembers. */
const remembered = (phone: Phone) => phone.kept.get('zaicun.cards') ?? '';

test('each card sent to a chat has an id of its own; a poster is drawn, and kept once the album is open to it', async () => {
  const story = await publishStory(phones.url(), told);
  const about = encodeURIComponent(story);
  const sender = phones.start();
  await become(sender, '陈明远');
  sender.goTo(`pages/publicity/story/index?story=${about}`, 'push');
  await seen(sender, '发给好友或群');
  await still(sender);
  const first = sharedFrom(sender);
  await still(sender);
  const second = sharedFrom(sender);
  const [card = ''] = /[a-z2-9]{10}(?=&by=chat$)/.exec(first.path) ?? [];
  expect(first.title).toContain(TITLE);
  expect(card).not.toBe('');
  expect(second.path).not.toBe(first.path);

  const reader = phones.start();
  reader.goTo(first.path, 'restart');
  await seen(reader, TITLE);
  await still(reader);
  expect(remembered(reader)).toContain(`${card} ${story}`);
  // The phone that sent it is no reader of it.
  sender.goTo(first.path, 'push');
  await seen(sender, TITLE);
  await still(sender);
  expect(remembered(sender)).not.toContain(story);

  sender.album = 'denied';
  await tap(sender, '做海报');
  await tap(sender, '保存到相册');
  await tap(sender, '去设置');
  await tap(sender, '保存到相册');
  await seen(sender, '海报已经存进相册');
  expect(sender.saved).toHaveLength(1);
  expect(sender.written.join('')).toContain(TITLE);
  expect(sender.written).toContain('演示数据，人物均为虚构');

  // The code on a poster names story and card.
  const scanned = phones.start();
  const scene = posterScene(story, 'abcdefghjk') ?? '';
  scanned.goTo(`pages/publicity/story/index?scene=${scene}`, 'restart');
  await seen(scanned, TITLE);
  await still(scanned);
  expect(remembered(scanned)).toContain(`abcdefghjk ${story}`);
  expect([sender, reader, scanned].flatMap(({ errors }) => errors)).toEqual([]);
});
