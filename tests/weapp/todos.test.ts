import { demoPhones } from './demo-phones';
import { become, seen, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test.each([
  ['岳老三', '10 月考勤表待签字', '签字'],
  ['杨秀兰', '10 月考勤表待汇总', '汇总'],
  ['杨秀兰', '三组晚上没有路灯', '办理过程'],
])('%s taps “%s” on the first screen and is at the thing', async (who, todo, there) => {
  const phone = phones.start();
  await become(phone, who);
  await seen(phone, '起，第');
  await tap(phone, todo);
  await seen(phone, there);
  expect(phone.errors).toEqual([]);
});
