import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import type { Element } from './tree';
import { become, seen, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

/** WeChat’s font size is set large, so the app starts in elder mode. */
async function startAs(name: string): Promise<Phone> {
  const phone = phones.start({ fontSize: 23 });
  await become(phone, name);
  return phone;
}

const isElder = (phone: Phone) =>
  phone
    .tree()
    .withAttr('class')
    .some(({ attr }) => /\bpage--elder\b/.test(String(attr.class)));

/** What a screen reader on the phone is told, as WeChat names it. */
const told = (element: Element | undefined, name: string) => element?.attr[name];

test('a cadre opens the month, one day of it, and a number', async () => {
  const phone = await startAs('陈明远');
  await tap(phone, '我的考勤');
  await seen(phone, '办理过程');
  expect(isElder(phone)).toBe(true);
  const day = phone.tree().find('11月2日 周一')[0];
  expect(told(day, 'ariaRole')).toBe('button');
  await tap(phone, '11月2日 周一');
  await seen(phone, '依据：');
  await tap(phone, '关闭');
  await tap(phone, '计入目标');
  await seen(phone, '依据：');
  expect(phone.errors).toEqual([]);
});

test('a township officer opens today, a person, and the sheets of the month', async () => {
  const phone = await startAs('赵文静');
  await tap(phone, '今天谁在村');
  await seen(phone, '未报到');
  await tap(phone, '杨秀兰');
  await seen(phone, '派出单位');
  expect(isElder(phone)).toBe(true);
  phone.goBack();
  await tap(phone, '月末考勤表');
  await tap(phone, '飞勐村');
  await seen(phone, '每个人');
  expect(phone.errors).toEqual([]);
});

test('a screen reader hears the role, the name and the state of what can be pressed', async () => {
  const phone = await startAs('赵文静');
  const elder = () => phone.tree().withAttr('ariaRole', 'switch')[0];
  expect(told(elder(), 'ariaLabel')).toMatch(/^长辈版/);
  expect(told(elder(), 'ariaChecked')).toBe(true);
  phone.tree().tap(elder()!);
  await seen(phone, '长辈版，大字');
  expect(told(elder(), 'ariaChecked')).toBe(false);
  // Icons stand beside words and are passed over.
  const icons = phone
    .tree()
    .withAttr('class')
    .filter(({ attr }) => /\bicon\b/.test(String(attr.class)));
  expect(icons.length).toBeGreaterThan(0);
  expect(icons.every((icon) => told(icon, 'ariaHidden') === true)).toBe(true);
});

test('a first secretary reads who sent a sheet back, and is at the sheet with one tap', async () => {
  const phone = await startAs('杨秀兰');
  await tap(phone, '条新通知');
  await seen(phone, '有两天与值班记录对不上');
  // No template is set at this server, so nobody is asked about messages.
  expect(phone.tree().find('下次有事用微信提醒我')).toEqual([]);
  await tap(phone, '退回了弄璋村');
  await seen(phone, '每个人');
  expect(isElder(phone)).toBe(true);
  expect(phone.errors).toEqual([]);
});
