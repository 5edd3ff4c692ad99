import { demoPhones } from './demo-phones';
import { become, seen, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a phone reads last year’s result, what the document ties to it, and its facts', async () => {
  const phone = phones.start({ fontSize: 23 });
  await become(phone, '李国强');
  await tap(phone, '考核');
  await tap(phone, '2025 年年度考核');
  await seen(phone, '已归档');
  await seen(phone, '文件对结果怎么用的规定（不会自动生效）：');
  await seen(phone, '本系统没有记录，需要时请写在意见里');
  expect(phone.errors).toEqual([]);
});
