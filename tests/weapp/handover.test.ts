import { demoPhones } from './demo-phones';
import { become, seen, tap, write } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a cadre applies for a change in term, and takes it back', async () => {
  const phone = phones.start({ fontSize: 23 });
  await become(phone, '陈明远');
  await tap(phone, '轮换接替');
  await tap(phone, '申请任期内调整');
  await tap(phone, '家庭困难');
  await write(phone, '具体情况', '老人住院，要人照顾。');
  await tap(phone, '我有事由证明');
  await tap(phone, '送出申请');
  await seen(phone, '申请办理中');
  expect(phone.errors).toEqual([]);
});
