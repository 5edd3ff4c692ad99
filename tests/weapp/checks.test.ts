import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import { become, seen, still, tap, type } from './walk';

const { start } = demoPhones('2026-11-20T10:12:00+08:00');

/** At the list of checks, fresh. */
async function atChecks(name: string): Promise<Phone> {
  const phone = start();
  await become(phone, name);
  await tap(phone, '督查');
  return phone;
}

test('drawn, recorded, answered, confirmed, on the sheet; and lifted again', async () => {
  const clerk = await atChecks('赵文静');
  await tap(clerk, '安排督查');
  await seen(clerk, '范围内');
  const many = /范围内 (\d+) 人/.exec(clerk.tree().text())?.[1] ?? '';
  await type(clerk, '抽几个', many);
  await tap(clerk, '抽取');
  await seen(clerk, `抽到 ${many} 人`);
  await still(clerk);
  await tap(clerk, '看抽到谁、怎么抽的');
  await seen(clerk, '结果与当时一致');
  await tap(clerk, '陈明远，');
  await seen(clerk, '人在不在');
  await tap(clerk, '不在村，没有正当事由');
  await type(clerk, '看到了什么', '村委会和住处都没有人');
  await tap(clerk, '记下');
  await seen(clerk, '等本人说明');

  const cadre = await atChecks('陈明远');
  await tap(cadre, '随机抽查');
  await seen(cadre, '村委会和住处都没有人');
  await type(cadre, '当时在哪里', '在三组入户，手机没有信号');
  await tap(cadre, '送出说明');
  await seen(cadre, '本人已说明');

  const county = await atChecks('马建平');
  await tap(county, '陈明远，');
  await seen(county, '在三组入户');
  await type(county, '理由', '三组组长说没有来过');
  await tap(county, '认定');
  await seen(county, '已认定');

  const later = start();
  await become(later, '陈明远');
  await tap(later, '我的考勤');
  await tap(later, '缺岗');
  await tap(later, '看查到了什么、依据哪一条、本人说明');
  await seen(later, '三组组长说没有来过');

  await tap(county, '撤销认定');
  await type(county, '为什么撤销', '三组村民作证，当天在入户');
  await tap(county, '确定撤销认定');
  await seen(county, '已撤销认定');
  for (const { errors } of [clerk, cadre, county, later]) expect(errors).toEqual([]);
});

test('every draw stays listed, and opening one draws it again', async () => {
  const phone = await atChecks('马建平');
  await tap(phone, '历次抽查');
  await tap(phone, 'DEMO7K2MWXQH4RTN9VCP');
  await seen(phone, '结果与当时一致');
  expect(phone.errors).toEqual([]);
});
