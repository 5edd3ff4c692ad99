import { demoPhones } from './demo-phones';
import { become, seen, tap, write } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a phone reads last year’s awards, the clause they rest on, and a certificate', async () => {
  const phone = phones.start();
  await become(phone, '李国强');
  await tap(phone, '评优表扬');
  await seen(phone, '10 月 25 日公布');
  await tap(phone, '2025 年评优表扬');
  await seen(phone, '盈江县2025 年评优表扬');
  await tap(phone, '依据哪份文件');
  await seen(phone, '每年分层级、分类别评选表彰');
  await tap(phone, '关闭');
  await tap(phone, '看证书');
  await seen(phone, '特发此证，以资鼓励');
  await seen(phone, '要打印，请用电脑打开');
  expect(phone.errors).toEqual([]);
});

test('the county looks into an objection on a phone, and answers it', async () => {
  const phone = phones.start();
  await become(phone, '马建平');
  phone.goTo('pages/awards/round/index?round=awardRound:533123:2025:1', 'push');
  await seen(phone, '上门办认证的是村里的代办员');
  await tap(phone, '异议不成立');
  await write(phone, '核实情况', '查了代办记录，是本人上门办的。');
  await tap(phone, '确定异议不成立');
  await seen(phone, '核实情况：查了代办记录，是本人上门办的。');
  expect(phone.errors).toEqual([]);
});
