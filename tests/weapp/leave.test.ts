import type { DemoHost } from '../support/start-demo-host';
import { startDemoHost } from '../support/start-demo-host';
import { requireBundle } from './bundle';
import type { Render } from './compile-wxml';
import { compileWxml } from './compile-wxml';
import { startPhone } from './phone';
import { until } from './until';
import { become, seen, tap } from './walk';

jest.setTimeout(120_000);

let host: DemoHost;
let render: Render;
beforeAll(async () => {
  requireBundle();
  render = compileWxml();
  host = await startDemoHost('2026-11-20T10:12:00+08:00');
});
afterAll(() => host?.close());

test('a cadre sees who will decide, asks, and the township grants it with one tap', async () => {
  const phone = startPhone({ render, host: host.url });
  await become(phone, '陈明远');
  await tap(phone, '请假');
  await tap(phone, '申请请假');
  await seen(phone, '1 天 → 乡镇党委书记审批 · 6.2');
  // The second of two: a half of the day less rounds up to the same.
  await tap(phone, '到中午止');
  await seen(phone, '1 天 → 乡镇党委书记审批 · 6.2');
  const [reason] = phone.tree().withAttr('ariaLabel', '事由');
  phone.tree().input(reason!, '去县医院看牙');
  await until(
    () => phone.tree().find('写上事由').length === 0,
    () => phone.tree().text(),
  );
  await tap(phone, '申请');
  await tap(phone, '看这次请假');
  await seen(phone, '等待乡镇党委书记审批');
  expect(phone.errors).toEqual([]);

  const township = startPhone({ render, host: host.url });
  await become(township, '赵文静');
  await tap(township, '件请假等您审批');
  await tap(township, '陈明远');
  await seen(township, '去县医院看牙');
  await tap(township, '批准');
  await seen(township, '已批准');
  expect(township.errors).toEqual([]);
});
