import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import { become, seen, still, tap, write } from './walk';

jest.setTimeout(180_000);

const phones = demoPhones('2026-11-20T10:12:00+08:00');

async function startAs(name: string): Promise<Phone> {
  const phone = phones.start();
  await become(phone, name);
  return phone;
}

/** From home by the list to the cadre’s request. */
async function openOwn(phone: Phone, period: string): Promise<void> {
  await tap(phone, '请假');
  await still(phone);
  await tap(phone, period);
  await seen(phone, '办理过程');
  await still(phone);
}

async function grant(name: string, period: string): Promise<void> {
  const office = await startAs(name);
  await tap(office, '请假');
  await still(office);
  await tap(office, `陈明远，${period}`);
  await seen(office, '由谁审批');
  await still(office);
  await tap(office, '批准');
  await seen(office, '已批准');
  expect(office.errors).toEqual([]);
}

test('补假 says why it comes late; 续假 goes on from it and is counted with it; one 销假 ends both', async () => {
  const cadre = await startAs('陈明远');
  await tap(cadre, '请假');
  await tap(cadre, '申请请假');
  await seen(cadre, '1 天 → 乡镇党委书记审批');
  cadre.tree().pick('开始日', '2026-11-19');
  await still(cadre);
  cadre.tree().pick('结束日（含当天）', '2026-11-19');
  await seen(cadre, '这是补假：当时为什么来不及先请');
  await write(cadre, '事由', '急性肠胃炎');
  await seen(cadre, '写上为什么补假后就能申请');
  await write(cadre, '这是补假：当时为什么来不及先请', '夜里发病，没有信号');
  await tap(cadre, '申请');
  await seen(cadre, '看这次请假');
  await still(cadre);
  await tap(cadre, '看这次请假');
  await seen(cadre, '夜里发病，没有信号');
  await tap(cadre, '审批期限');
  await seen(cadre, '本系统约定');
  expect(cadre.errors).toEqual([]);
  await grant('赵文静', '11 月 19 日');

  const again = await startAs('陈明远');
  await openOwn(again, '11 月 19 日');
  await tap(again, '续假');
  await seen(again, '2 天 → 乡镇党委书记审批');
  again.tree().pick('结束日（含当天）', '2026-11-21');
  await seen(again, '3 天 → 县委组织部审批');
  await write(again, '事由', '医生要求再观察两天');
  await tap(again, '申请');
  await seen(again, '看这次请假');
  await still(again);
  await tap(again, '看这次请假');
  await seen(again, '等待县委组织部审批');
  await seen(again, '续自');
  expect(again.errors).toEqual([]);
  await grant('马建平', '11 月 20 日至 21 日');

  const back = await startAs('陈明远');
  await openOwn(back, '11 月 19 日');
  // The heading says the same: the button comes after it.
  const said = back
    .tree()
    .find('销假')
    .filter(({ children }) => children.join('') === '销假');
  back.tree().tap(said.at(-1)!);
  await seen(back, '已销假');
  await still(back);
  await tap(back, '11 月 20 日至 21 日，已销假');
  await seen(back, '回到村里，提前 2 天');
  expect(back.errors).toEqual([]);
});
