import { demoPhones } from './demo-phones';
import { become, seen, still, tap, type } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a first secretary promises the village something; the village reads it without signing in', async () => {
  const phone = phones.start();
  await become(phone, '杨秀兰');
  await tap(phone, '议题和承诺');
  await tap(phone, '向村民承诺一件事');
  await seen(phone, '写上承诺什么就能上榜');
  await type(phone, '承诺什么', '春节前修好村口的晒场');
  await seen(phone, '选好是哪一类就能上榜');
  await tap(phone, '兴办的好事实事');
  await still(phone);
  // The first of the list is nobody of the roster.
  phone.tree().pick('由谁负责', '1');
  await still(phone);
  phone.tree().pick('哪天前兑现', '2027-01-31');
  await seen(phone, '1月31日');
  await tap(phone, '上榜公示');
  await seen(phone, '承诺：春节前修好村口的晒场');

  const villager = phones.start();
  villager.goTo('pages/evaluation/village/index?village=533123104201', 'push');
  await seen(villager, '承诺：春节前修好村口的晒场');
  await seen(villager, '承诺上榜的依据');
  expect([...phone.errors, ...villager.errors]).toEqual([]);
});
