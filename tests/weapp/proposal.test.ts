import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import { become, seen, still, tap, write } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

async function startAs(name: string): Promise<Phone> {
  const phone = phones.start();
  await become(phone, name);
  return phone;
}

/** From the first screen by the list to the one proposal. */
async function open(phone: Phone, which: string): Promise<void> {
  await tap(phone, '处置建议');
  await still(phone);
  await openListed(phone, which);
}

async function openListed(phone: Phone, which: string): Promise<void> {
  await tap(phone, which);
  await seen(phone, '办理过程');
  await still(phone);
}

test('a cadre reads what is proposed and why, answers; handed back, the township adds; decided, it is in force', async () => {
  const cadre = await startAs('李国强');
  await open(cadre, '第 1 次查实无故不在岗');
  await seen(cadre, '日无故不在岗，已查实');
  await seen(cadre, '看督查记录');
  await tap(cadre, '李国强：年终考核和驻村工作考核不得评为优秀');
  await seen(cadre, '李国强，如果今天决定');
  await tap(cadre, '关闭');
  await write(cadre, '当时的情况，有什么要说明的', '当天在乡镇开会');
  await tap(cadre, '送出说明');
  await seen(cadre, '改写您的说明');
  expect(cadre.errors).toEqual([]);

  const county = await startAs('马建平');
  await open(county, '李国强：');
  await tap(county, '退回补充事实');
  await seen(county, '请写');
  await write(county, '理由（不作处置、退回时要写）', '请补会议签到');
  await tap(county, '退回补充事实');
  await seen(county, '等待补充事实');

  const township = await startAs('段志华');
  await open(township, '李国强：');
  await write(township, '缺的事实', '会议签到表上没有他');
  await tap(township, '送出');
  await seen(township, '等待本人说明（到 2026-11-25）');
  expect(township.errors).toEqual([]);

  const again = await startAs('李国强');
  await open(again, '第 1 次查实无故不在岗');
  await seen(again, '会议签到表上没有他');
  await write(again, '当时的情况，有什么要说明的', '记错了日子');
  await tap(again, '送出说明');
  await seen(again, '改写您的说明');

  const decides = await startAs('马建平');
  await open(decides, '李国强：');
  await tap(decides, '按建议处置');
  await seen(decides, '决定的处置');
  expect(decides.errors).toEqual([]);

  const after = await startAs('李国强');
  await tap(after, '处置建议');
  await seen(after, '关于我，正在执行的');
  await seen(after, '年终考核和驻村工作考核不得评为优秀');
  await seen(after, '自 2026-01-01 起，到 2026-12-31 止（含当天）');
  expect(after.errors).toEqual([]);

  // 复核: what was decided is found again by its state, and lifted.
  const lifts = await startAs('马建平');
  await tap(lifts, '处置建议');
  await still(lifts);
  lifts.tree().pick('办到哪一步', '3');
  await openListed(lifts, '李国强：');
  await tap(lifts, '撤销处置');
  await seen(lifts, '请填写理由');
  await write(lifts, '理由', '会议签到表登记有误');
  await tap(lifts, '撤销处置');
  await seen(lifts, '马建平已撤销：会议签到表登记有误');
  expect(lifts.errors).toEqual([]);

  const freed = await startAs('李国强');
  await tap(freed, '处置建议');
  await seen(freed, '关于我的处置建议');
  await still(freed);
  expect(freed.tree().find('关于我，正在执行的')).toEqual([]);
  await openListed(freed, '第 1 次查实无故不在岗');
  await seen(freed, '马建平已撤销：会议签到表登记有误');
  expect(freed.errors).toEqual([]);
});
