import { jpeg } from '../core/files/samples';
import { villageCentre } from '../support/village-centre';
import { demoPhones } from './demo-phones';
import { become, seen, tap } from './walk';
import { PHOTO } from './wx-stub';

const phones = demoPhones('2026-11-20T10:12:00+08:00');

test('after the report a photo, from the phone’s own camera; the office looks at it', async () => {
  const phone = phones.start();
  await become(phone, '陈明远');
  phone.location = villageCentre('533123104202', 'gcj02');
  await tap(phone, '报到');
  await seen(phone, '今日在村');

  // What is no photo is said in words, and another can be chosen.
  phone.files.set(PHOTO, Buffer.from('<svg/>').toString('base64'));
  await tap(phone, '补一张照片（可选）');
  await seen(phone, '只能用 JPEG 或 PNG 照片');
  await seen(phone, '补一张照片（可选）');
  const base64 = Buffer.from(jpeg({ width: 320, height: 240 })).toString('base64');
  phone.files.set(PHOTO, base64);
  await tap(phone, '补一张照片（可选）');
  await seen(phone, '照片待审，通过以前别人看不到。');
  await tap(phone, '今天的照片');

  const office = phones.start();
  await become(office, '赵文静');
  // The other one is the demo's own.
  await tap(office, '有 2 张照片待审');
  await seen(office, '2 张照片等您看一眼');
  await tap(office, '不通过');
  await seen(office, '1 张照片等您看一眼');
  await tap(office, '不通过');
  await seen(office, '没有待审的照片和录音。');
  expect([...phone.errors, ...office.errors]).toEqual([]);
});
