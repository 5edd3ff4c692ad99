import { demoPhones } from './demo-phones';
import { become, seen, still, tap } from './walk';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('a cadre writes an entry without a signal; it is sent once there is one', async () => {
  const phone = phones.start();
  await become(phone, '陈明远');
  await tap(phone, '写今天的日志');
  await seen(phone, '依据：');
  const [kind] = phone.tree().withAttr('ariaRole', 'radio').slice(-1);
  phone.tree().tap(kind!);
  await still(phone);
  phone.setOnline(false);
  const field = phone.tree().withAttr('ariaLabel', '做了什么')[0];
  phone.tree().input(field!, '修通了二组的水管');
  await still(phone);
  await tap(phone, '写好了');
  await seen(phone, '写的日志已存在手机里');
  phone.setOnline(true);
  await seen(phone, '存下的日志已送到');
  await tap(phone, '看我的日志');
  await seen(phone, '修通了二组的水管');
  expect(phone.errors).toEqual([]);
});
