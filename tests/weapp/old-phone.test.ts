import { demoPhones } from './demo-phones';
import { become, seen, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');
const wall = `K7M3PQ9T${'A'.repeat(24)}`;

test('a phone without BigInt loads home and leave, and is told plainly that it cannot vote', async () => {
  const phone = phones.start();
  await become(phone, '陈明远');
  await seen(phone, '报到');
  await tap(phone, '请假');
  await seen(phone, '申请请假');
  phone.goTo(`pages/evaluation/vote/index?scene=${wall}`, 'push');
  await seen(phone, '这部手机的系统太旧');
  await seen(phone, '可以用会场的平板投');
  expect(phone.errors).toEqual([]);
});

test('a newer one goes on to ask, and is told that the code is of no assembly', async () => {
  const phone = phones.start({ newer: true });
  await become(phone, '陈明远');
  phone.goTo(`pages/evaluation/vote/index?scene=${wall}`, 'push');
  await seen(phone, '没有找到这场评议会');
  expect(phone.errors).toEqual([]);
});
