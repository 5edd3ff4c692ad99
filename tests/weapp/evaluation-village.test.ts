import { demoPhones } from './demo-phones';
import { until } from './until';
import { become, seen, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a first secretary reports a promise done from the to-do on the first screen', async () => {
  const phone = phones.start();
  await become(phone, '杨秀兰');
  await tap(phone, '议题“三组晚上没有路灯”');
  await seen(phone, '其中 1 件已超期');
  await tap(phone, '三组晚上没有路灯');
  await seen(phone, '办理过程');
  const [remark] = phone.tree().withAttr('ariaLabel', '办了什么，办得怎样（村民看得到）');
  phone.tree().input(remark!, '装了 12 盏太阳能灯');
  await until(
    () => phone.tree().withAttr('value', '装了 12 盏太阳能灯').length > 0,
    () => phone.tree().text(),
  );
  // The heading above says the same as the button.
  phone.tree().tap(phone.tree().find('登记办结').at(-1)!);
  // Said again where it is done, with its day: not only in the field.
  await seen(phone, '办结：11月20日 周五');
  await seen(phone, '装了 12 盏太阳能灯');
  expect(phone.errors).toEqual([]);
});
