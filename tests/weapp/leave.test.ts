import { demoPhones } from './demo-phones';
import { until } from './until';
import { become, seen, still, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a cadre sees who will decide, asks, and the township grants it with one tap', async () => {
  const phone = phones.start();
  await become(phone, '陈明远');
  await tap(phone, '请假');
  await tap(phone, '申请请假');
  await seen(phone, '1 天 → 乡镇党委书记审批 · 6.2');
  // The second of two: a half of the day less rounds up to the same.
  await tap(phone, '到中午止');
  await seen(phone, '1 天 → 乡镇党委书记审批 · 6.2');
  const [reason] = phone.tree().withAttr('ariaLabel', '事由');
  phone.tree().input(reason!, '去县医院看牙');
  await until(
    () => phone.tree().find('写上事由').length === 0,
    () => phone.tree().text(),
  );
  await tap(phone, '申请');
  await seen(phone, '看这次请假');
  await still(phone);
  await tap(phone, '看这次请假');
  await seen(phone, '等待乡镇党委书记审批');
  expect(phone.errors).toEqual([]);

  const township = phones.start();
  await become(township, '赵文静');
  // Those who wait longer are named first; his is among the rest, in the list.
  await tap(township, '件请假等您审批');
  await seen(township, '陈明远');
  await still(township);
  await tap(township, '陈明远');
  await seen(township, '去县医院看牙');
  await tap(township, '批准');
  await seen(township, '已批准');
  expect(township.errors).toEqual([]);
});

test('a full day for 轮休 is refused in words; a free one is had', async () => {
  const phone = phones.start();
  await become(phone, '陈明远');
  await tap(phone, '请假');
  await tap(phone, '申请请假');
  await tap(phone, '轮休');
  await seen(phone, '本乡镇派驻');
  const day = (label: RegExp) =>
    phone
      .tree()
      .withAttr('ariaLabel')
      .find((each) => label.test(`${String(each.attr.ariaLabel)}`))!;
  await until(
    () => day(/^11月26日.*，已满/) !== undefined,
    () => phone.tree().text(),
  );
  phone.tree().tap(day(/^11月26日.*，已满/));
  await seen(phone, '11 月 26 日轮休的人已满');
  phone.tree().tap(day(/^11月24日.*，还可/));
  await seen(phone, '轮休 1 天');
  expect(phone.errors).toEqual([]);
});
