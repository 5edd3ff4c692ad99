import { villageCentre } from '../support/village-centre';
import { demoPhones } from './demo-phones';
import type { PhoneOptions } from './phone';
import { seen, tap } from './walk';

const village = '533123104202';
const phones = demoPhones();

const start = (options: Partial<PhoneOptions> = {}) => phones.start(options);

test('from the first screen to “今日在村”: a persona, then one tap; a lost signal in between', async () => {
  const phone = start();
  await tap(phone, '选一位演示人物');
  await tap(phone, '陈明远');
  await seen(phone, '本月在村');

  phone.location = villageCentre(village, 'gcj02');
  phone.setOnline(false);
  await tap(phone, '报到');
  await seen(phone, '报到已存在手机里');

  // The app is closed and opened again, still without a signal: the report is not lost.
  const again = start({ kept: phone.kept });
  again.setOnline(false);
  await seen(again, '报到已存在手机里');
  again.setOnline(true);
  await seen(again, '存下的报到已送到');
  await seen(again, '今日在村');
  expect(again.errors).toEqual([]);
});
