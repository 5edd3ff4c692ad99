import { demoPhones } from './demo-phones';
import { become, seen, tap, type, write } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a cadre sees the village’s money and writes an entry', async () => {
  const phone = phones.start({ fontSize: 23 });
  await become(phone, '陈明远');
  await tap(phone, '本村经费和项目');
  await seen(phone, '应到经费');
  await tap(phone, '记一笔账');
  await type(phone, '多少元', '500');
  await write(phone, '用途或说明', '工作经费第二笔');
  await tap(phone, '记下');
  await seen(phone, '收到 500 元');
  expect(phone.errors).toEqual([]);
});
