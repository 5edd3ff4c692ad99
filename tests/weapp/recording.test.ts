import { mp3 } from '../core/files/sounds';
import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import { until } from './until';
import { become, seen, tap } from './walk';
import { RECORDING } from './wx-stub';

jest.setTimeout(180_000);

const phones = demoPhones('2026-11-20T10:12:00+08:00');
const talks = 'pages/evaluation/talks/index?assembly=assembly:';
const open = `${talks}533123104203:2026-Q4:1`;

async function write(phone: Phone, label: string, words: string): Promise<void> {
  const [field] = phone.tree().withAttr('ariaLabel', label);
  phone.tree().input(field!, words);
  await until(
    () => phone.tree().withAttr('value', words).length > 0,
    () => phone.tree().text(),
  );
}

async function beginTalk(): Promise<Phone> {
  const phone = phones.start();
  await become(phone, '赵文静');
  phone.goTo(open, 'push');
  await seen(phone, '正在评议');
  await tap(phone, '记一位发言人');
  await seen(phone, '录音前先问发言人同不同意');
  return phone;
}

const record = '发言人同意，开始录音';

test('a talk is recorded by WeChat’s own recorder, kept, listened to and taken off again', async () => {
  const phone = await beginTalk();
  await write(phone, '发言人', '岩温书记');
  await write(phone, '讲什么（照原话记，最多 2000 字）', '三组的路通了');

  phone.microphone = 'denied';
  await tap(phone, record);
  await seen(phone, '没有允许使用麦克风');
  phone.microphone = 'allowed';
  phone.files.set(RECORDING, Buffer.from('<svg/>').toString('base64'));
  await tap(phone, record);
  await seen(phone, '正在录音');
  await seen(phone, '正在录音，先点“停”');
  expect(phone.staysLit).toBe(true);
  await tap(phone, '停，就录到这里');
  await seen(phone, '只能用 MP3、M4A 或 AAC 录音');
  expect(phone.staysLit).toBe(false);

  phone.files.set(RECORDING, Buffer.from(mp3(12)).toString('base64'));
  await tap(phone, record);
  await seen(phone, '正在录音');
  await tap(phone, '停，就录到这里');
  await seen(phone, '12 秒');
  expect(phone.recordings.at(-1)).toMatchObject({ format: 'mp3', duration: 600_000 });
  await tap(phone, '记好了');
  await seen(phone, '岩温书记');
  await seen(phone, '录音待审，通过以前别人听不到。');

  await tap(phone, '听录音');
  await seen(phone, '暂停');
  expect(phone.played).toHaveLength(1);
  // The address is built in; the test's host has a port of its own.
  const { pathname } = new URL(phone.played[0]!);
  const heard = await fetch(phones.url() + pathname);
  expect(heard.headers.get('content-type')).toBe('audio/mpeg');
  expect(new Uint8Array(await heard.arrayBuffer())).toEqual(mp3(12));

  await tap(phone, '删除录音');
  await tap(phone, '确定删除');
  await seen(phone, '录音已由赵文静在11月20日 周五删除。');
  expect(phone.errors).toEqual([]);
});

test('a call that comes in ends a recording; what was said so far is kept', async () => {
  const phone = await beginTalk();
  phone.files.set(RECORDING, Buffer.from(mp3(3)).toString('base64'));
  await tap(phone, record);
  await seen(phone, '正在录音');
  phone.interrupt();
  await seen(phone, '3 秒');
  await tap(phone, '不要这段录音');
  await seen(phone, record);
  expect(phone.errors).toEqual([]);
});

test('one that cannot be sent is held and sent again', async () => {
  const phone = await beginTalk();
  phone.files.set(RECORDING, Buffer.from(mp3(3)).toString('base64'));
  await tap(phone, record);
  await seen(phone, '正在录音');
  phone.setOnline(false);
  await tap(phone, '停，就录到这里');
  await seen(phone, '没有连上网络，录音没有送出');
  phone.setOnline(true);
  await tap(phone, '再送一次录音');
  await seen(phone, '3 秒');
  expect(phone.errors).toEqual([]);
});
