import { demoPhones } from './demo-phones';
import { become, seen, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('the prefecture goes from its county down to a township', async () => {
  const phone = phones.start({ fontSize: 23 });
  await become(phone, '杨丽萍');
  await tap(phone, '一览');
  await seen(phone, '数由各县送来');
  await tap(phone, '盈江县');
  await seen(phone, '盈江县。2026年10月');
  await tap(phone, '弄璋镇');
  await seen(phone, '弄璋镇。2026年10月');
  expect(phone.errors).toEqual([]);
});
