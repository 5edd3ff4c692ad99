import { demoPhones } from './demo-phones';
import { become, seen, tap, write } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a kept case is tried from a day on, and whoever reads it sees the village', async () => {
  const phone = phones.start();
  await become(phone, '陈明远');
  await tap(phone, '我想试的');
  await tap(phone, '我们村开始试');
  await write(phone, '先做什么', '先在两块园子里种');
  await tap(phone, '登记');
  await seen(phone, '村里在试');

  const reader = phones.start();
  await tap(reader, '典型案例');
  await tap(reader, '坚果园里套种魔芋');
  await seen(reader, '已经有 1 个村在试');
  await tap(reader, '我也想试');
  await seen(reader, '先记在这台设备里了。');
  await tap(reader, '选一位演示人物');
  await tap(reader, '段志华');
  await seen(reader, '登录以前想试的案例');
  expect([phone, reader].flatMap(({ errors }) => errors)).toEqual([]);
});

test('a follow-up is begun from the case it follows, and says so on the phone too', async () => {
  const phone = phones.start();
  await become(phone, '陈明远');
  await tap(phone, '我想试的');
  await tap(phone, '写后续');
  await seen(phone, '发布的时候自动连上');
  await seen(phone, '坚果园里套种魔芋');
  expect(phone.errors).toEqual([]);
});
