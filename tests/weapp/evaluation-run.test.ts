import { demoPhones } from './demo-phones';
import { become, seen, still, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a clerk goes from the list to what was published and to the remarks that wait', async () => {
  const phone = phones.start({ newer: true });
  await become(phone, '赵文静');
  await tap(phone, '三讲三评');
  await seen(phone, '个村，已公布');
  phone.goTo('pages/evaluation/results/index?assembly=assembly:533123104204:2026-Q4:1', 'push');
  await seen(phone, '整改：账目公开不及时');
  await seen(phone, '村组干部');
  await seen(phone, '重评');
  phone.goBack();
  await still(phone);
  phone.goTo('pages/evaluation/run/index?assembly=assembly:533123104202:2026-Q4:1', 'push');
  await seen(phone, '已计票，等公布');
  await tap(phone, '看意见');
  await seen(phone, '条还没有看');
  await seen(phone, '二组的桥栏杆松了');
  expect(phone.errors).toEqual([]);
});
