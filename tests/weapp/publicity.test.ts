import { jpeg } from '../core/files/samples';
import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import { until } from './until';
import { become, seen, still, tap } from './walk';
import { PHOTO } from './wx-stub';

const phones = demoPhones('2026-11-20T10:12:00+08:00');
const TITLE = '坚果园里的十亩试验田';

async function type(phone: Phone, label: string, words: string): Promise<void> {
  await seen(phone, label);
  phone.tree().input(phone.tree().withAttr('ariaLabel', label)[0]!, words);
  await until(
    () => phone.tree().withAttr('value', words).length > 0,
    () => phone.tree().text(),
  );
}

const LABEL = '标题（一句话，做了什么、成了什么）';

async function write(phone: Phone): Promise<void> {
  phone.goTo('pages/publicity/write/index', 'push');
  await seen(phone, '提交审核');
  await type(phone, LABEL, TITLE);
  phone.tree().pick('哪一类工作', '3');
  await tap(phone, '在最后加一段段落');
  await type(phone, '第 1 块正文', '<b>先在三组</b>试种十亩。');
  const base64 = Buffer.from(jpeg({ width: 320, height: 240 })).toString('base64');
  phone.files.set(PHOTO, base64);
  await tap(phone, '在最后加一张照片');
  await type(phone, '第 2 块照片说明', '试验田');
  await tap(phone, '没有能认出来的人');
  await seen(phone, '已存好。');
}

test('from the phone that wrote it to the one that reads it, and gone when it is withdrawn', async () => {
  const phone = phones.start();
  await become(phone, '陈明远');
  await write(phone);
  await still(phone);
  await tap(phone, '提交审核');
  await seen(phone, '等乡镇审核');

  const township = phones.start();
  await become(township, '赵文静');
  township.goTo('pages/publicity/review/index', 'push');
  await tap(township, TITLE);
  await seen(township, '在这里写意见');
  await still(township);
  await tap(township, '通过');
  await seen(township, '等县里审核');
  township.goTo('pages/files/waiting/index', 'push');
  await seen(township, '通过陈明远的照片');
  // “不通过…” has the same words in it.
  const [pass] = township.tree().withAttr('ariaLabel', '通过陈明远的照片');
  township.tree().tap(pass!);
  await seen(township, '1 张照片等您看一眼');

  const county = phones.start();
  await become(county, '马建平');
  county.goTo('pages/publicity/review/index', 'push');
  await tap(county, TITLE);
  await tap(county, '发布，谁都能看');
  await seen(county, '已发布');

  const reader = phones.start();
  await tap(reader, '典型案例');
  await tap(reader, TITLE);
  // Literally as it was typed.
  await seen(reader, '<b>先在三组</b>试种十亩。');
  await tap(reader, '试验田，点一下看大图');
  expect(reader.pages.at(-1)?.onShareAppMessage).toBeDefined();

  await still(county);
  await tap(county, '撤下');
  await type(county, '为什么撤下', '内容要再核实');
  await tap(county, '确定撤下');
  await seen(county, '已撤下');
  reader.goBack();
  await tap(reader, TITLE);
  await seen(reader, '这篇案例不在了');

  // Its writer takes it up again: words and picture come along.
  phone.goTo('pages/publicity/mine/index', 'push');
  await tap(phone, TITLE);
  await tap(phone, '另起一稿');
  await tap(phone, '确定另起一稿');
  await seen(phone, '提交审核');
  await seen(phone, '第 2 块照片说明');
  expect([phone, township, county, reader].flatMap(({ errors }) => errors)).toEqual([]);
});
