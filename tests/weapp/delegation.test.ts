import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import { until } from './until';
import { become, seen, still, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

async function write(phone: Phone, label: string, text: string): Promise<void> {
  await until(
    () => phone.tree().withAttr('ariaLabel', label).length > 0,
    () => phone.tree().text(),
  );
  phone.tree().input(phone.tree().withAttr('ariaLabel', label)[0]!, text);
}

test('an officer lends the seat; the stand-in decides on behalf, but not on their own', async () => {
  const cadre = phones.start();
  await become(cadre, '陈明远');
  await tap(cadre, '请假');
  await tap(cadre, '申请请假');
  await seen(cadre, '1 天 → 乡镇党委书记审批 · 6.2');
  await write(cadre, '事由', '去县医院看牙');
  await until(
    () => cadre.tree().find('写上事由').length === 0,
    () => cadre.tree().text(),
  );
  await tap(cadre, '申请');
  await seen(cadre, '看这次请假');

  const officer = phones.start();
  await become(officer, '赵文静');
  await tap(officer, '我的');
  await tap(officer, '代办');
  await write(officer, '由谁代办（按姓名找）', '陈明远');
  await tap(officer, '陈明远');
  await still(officer);
  await tap(officer, '委托代办');
  await seen(officer, '由陈明远代办');

  const standIn = phones.start();
  await become(standIn, '陈明远');
  await tap(standIn, '杨秀兰 11 月');
  await still(standIn);
  await tap(standIn, '批准');
  await seen(standIn, '陈明远代赵文静');
  standIn.goBack();
  await tap(standIn, '请假');
  await seen(standIn, '我的请假');
  await still(standIn);
  await tap(standIn, '，1 天');
  await seen(standIn, '等待乡镇党委书记审批');
  await still(standIn);
  expect(standIn.tree().find('批准')).toEqual([]);
  for (const { errors } of [cadre, officer, standIn]) expect(errors).toEqual([]);
});
