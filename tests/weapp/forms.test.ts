import { demoPhones } from './demo-phones';
import { become, seen, tap, write } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('the county agrees to what a colleague asked for, and asks for a ledger', async () => {
  const phone = phones.start({ fontSize: 23 });
  await become(phone, '马建平');
  await tap(phone, '表格和导出');
  await seen(phone, '全县考勤归档');
  await tap(phone, '退回申请盈江县 2026-10 考勤表');
  await write(phone, '为什么退回', '按乡镇分开导');
  await tap(phone, '确定退回申请');
  await seen(phone, '已退回');
  await tap(phone, '申请全年考勤台账（2026 年）');
  await write(phone, '为什么要导出', '年终总结要用');
  await tap(phone, '提交申请');
  await seen(phone, '已提交，等另一位同意。');
  expect(phone.errors).toEqual([]);
});
