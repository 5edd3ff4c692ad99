import { demoPhones } from './demo-phones';
import { become, seen, still, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('the prefecture’s officer acts in its own tenant: marks a filing seen, and comes back as another', async () => {
  const phone = phones.start();
  await become(phone, '杨丽萍');
  await tap(phone, '，未阅');
  await seen(phone, '盈江县');
  await still(phone);
  await tap(phone, '的请假备案，已阅');
  await still(phone);
  expect(phone.tree().find('的请假备案，已阅')).toEqual([]);
  phone.goBack();
  await tap(phone, '我的');
  await tap(phone, '换一位演示人物');
  await tap(phone, '刀志勇');
  await seen(phone, '今天谁在村');
  expect(phone.errors).toEqual([]);
});
