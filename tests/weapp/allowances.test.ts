import { demoPhones } from './demo-phones';
import { become, seen, tap, type, write } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a cadre sees what is to come, claims a trip and takes it back', async () => {
  const phone = phones.start({ fontSize: 23 });
  await become(phone, '陈明远');
  await tap(phone, '我的补助和权利');
  await seen(phone, '还有 100 元没有发');
  await tap(phone, '报往返交通');
  await write(phone, '从哪里到哪里', '省城到飞勐村');
  await type(phone, '单程多少公里', '620');
  await tap(phone, '报上去');
  await seen(phone, '等派出单位核对');
  await tap(phone, '撤回 2026年10月报的往返');
  await seen(phone, '这个月没有报往返');
  expect(phone.errors).toEqual([]);
});
