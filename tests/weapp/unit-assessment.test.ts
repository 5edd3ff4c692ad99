import { demoPhones } from './demo-phones';
import { become, seen, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('where the document has no such rule the page says so', async () => {
  const phone = phones.start({ fontSize: 23 });
  await become(phone, '马建平');
  await tap(phone, '派出单位考核');
  await seen(phone, '本县执行的文件没有派出单位考核的规定');
  expect(phone.errors).toEqual([]);
});
