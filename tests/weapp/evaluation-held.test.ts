import { qrRows } from '../../src/components/qr-rows';
import { qrPng } from '../../src/pages/evaluation/wall/qr-png';
import { demoPhones } from './demo-phones';
import type { Phone } from './phone';
import { until } from './until';
import { become, seen, still, tap, type } from './walk';

jest.setTimeout(240_000);

const phones = demoPhones('2026-11-20T10:12:00+08:00');
const VILLAGE = '533123104201';

/** With the one who signs on the spot enough to vote in secret. */
const villagers = [
  ...['岳老大', '岳老二', '岳老四', '金老伍', '金小妹', '排老三'],
  ...['排老四', '线大妈', '晚相', '罕团', '恩弄', '保冬梅'],
];

/** As somebody bound, at the assemblies. */
async function at(name: string): Promise<Phone> {
  const phone = phones.start({ newer: true });
  await become(phone, name);
  await tap(phone, '三讲三评');
  await seen(phone, '个村，已公布');
  await still(phone);
  return phone;
}

/** From the list to voting, as far as a phone prepares it. */
async function planAndOpen(clerk: Phone): Promise<void> {
  await tap(clerk, '弄璋村');
  await tap(clerk, '安排，去定名单');
  await seen(clerk, '名单还是空的');
  await tap(clerk, '把勾上的');
  await seen(clerk, '：名单上');
  await type(clerk, '姓名', villagers.join('\n'));
  await tap(clerk, `加这 ${villagers.length} 人`);
  await seen(clerk, `已加 ${villagers.length} 人`);
  await tap(clerk, '名单好了，做票条');
  await seen(clerk, '票条要在电脑上做');
  await tap(clerk, '去这场评议会');
  await tap(clerk, '开始评议');
  await tap(clerk, '确定开始评议');
  await seen(clerk, '正在投票，');
  await still(clerk);
}

/** The picture on the screen is the code of this very assembly. */
async function holdWallCode(clerk: Phone): Promise<void> {
  await tap(clerk, '会场的码');
  await until(
    () => clerk.tree().withAttr('ariaLabel', '评议的二维码').length > 0,
    () => clerk.tree().text(),
  );
  const [, code = '', print = ''] =
    /评议会的码([0-9A-Z ]+)密钥指纹[^A-Z2-7]*([A-Z2-7 ]+)/.exec(clerk.tree().text()) ?? [];
  const scene = (code + print).replace(/ /g, '');
  expect(scene).toHaveLength(32);
  const [picture] = clerk.tree().withAttr('ariaLabel', '评议的二维码');
  const drawn = Buffer.from(qrPng(qrRows(scene))).toString('base64');
  expect(picture?.attr.src).toBe(`data:image/png;base64,${drawn}`);
  clerk.goBack();
  await still(clerk);
}

/** What was promised last time stands first; a talk and a problem of today are added. */
async function holdTalks(clerk: Phone): Promise<void> {
  await tap(clerk, '各方发言和上次的议题');
  await seen(clerk, '上次的议题办得怎样');
  await seen(clerk, '三组晚上没有路灯');
  await tap(clerk, '记一位村群众发言人');
  await type(clerk, '发言人', '岳老大');
  await type(clerk, '讲什么', '水通了，路还没有灯。');
  await tap(clerk, '记好了');
  await seen(clerk, '水通了，路还没有灯。');
  await type(clerk, '什么事', '村口的路灯坏了');
  await type(clerk, '负责人姓名', '村委会主任');
  await tap(clerk, '记下');
  await seen(clerk, '这次提的（1）');
  clerk.goBack();
  await still(clerk);
}

/** One sheet, 较好 for everybody, sent off. */
async function typePaper(phone: Phone): Promise<void> {
  await seen(phone, '第 1 张');
  const fair = () => phone.tree().find('较好');
  const questions = fair().length;
  for (let i = 0; i < questions; i += 1) {
    phone.tree().tap(fair()[i]!);
    await still(phone);
  }
  await tap(phone, '录这一张');
  await tap(phone, '录好了，送出 1 张');
}

async function surrenderOne(clerk: Phone): Promise<void> {
  await tap(clerk, '岳老大');
  await tap(clerk, '换成纸票');
  await tap(clerk, '确定换成纸票');
  await seen(clerk, '村群众：1 人换了纸票');
  await still(clerk);
}

/** The other person types the sheet too, and reports what was promised an hour ago. */
async function secondPerson(): Promise<Phone> {
  const first = phones.start({ newer: true });
  await become(first, '杨秀兰');
  await tap(first, '村群众的纸票等第二个人录');
  await typePaper(first);
  await seen(first, '两遍录入一样');
  await tap(first, '回到这场评议会');
  await tap(first, '各方发言和上次的议题');
  await tap(first, '村口的路灯坏了');
  await tap(first, '登记办结');
  await type(first, '办了什么', '换了 3 盏灯');
  first.tree().tap(first.tree().find('登记办结').at(-1)!);
  await seen(first, '换了 3 盏灯');
  return first;
}

test('an assembly from its plan to what the village reads, on phones alone', async () => {
  const clerk = await at('赵文静');
  await planAndOpen(clerk);
  await surrenderOne(clerk);
  await holdWallCode(clerk);
  await holdTalks(clerk);
  await tap(clerk, '村群众：1 人换了纸票');
  await typePaper(clerk);
  await seen(clerk, '第一遍已录好');
  const first = await secondPerson();
  await tap(clerk, '回到这场评议会');
  await tap(clerk, '结束投票');
  await seen(clerk, '人没有用票');
  await tap(clerk, '确定结束投票');
  await seen(clerk, '秒才能开箱');
  expect([clerk.errors, first.errors]).toEqual([[], []]);

  // The box is opened a minute after: by the timer, or by whoever is first.
  await phones.moveTo('2026-11-20T10:30:00+08:00');
  const later = phones.start({ newer: true, kept: clerk.kept });
  await seen(later, '都能办什么');
  later.goTo(`pages/evaluation/run/index?assembly=assembly:${VILLAGE}:2026-Q4:1`, 'push');
  const is = (words: string) => later.tree().find(words).length > 0;
  await until(
    () => is('开箱计票') || is('公布结果'),
    () => later.tree().text(),
  );
  await still(later);
  // The heading above says the same as the button.
  if (!is('公布结果')) later.tree().tap(later.tree().find('开箱计票').at(-1)!);
  await tap(later, '公布结果');
  await tap(later, '确定公布结果');
  await tap(later, '看公布的结果');
  await seen(later, '村群众');
  await seen(later, '不到 10 票');
  expect(later.errors).toEqual([]);

  const villager = phones.start();
  villager.goTo(`pages/evaluation/village/index?village=${VILLAGE}`, 'push');
  await seen(villager, '看2026 年第四季度的评议结果');
  await seen(villager, '村口的路灯坏了');
  await seen(villager, '办了什么：换了 3 盏灯');
  await seen(villager, '三组晚上没有路灯');
  await tap(villager, '看2026 年第四季度的评议结果');
  await seen(villager, '纸票 1');
  expect(villager.errors).toEqual([]);
});
