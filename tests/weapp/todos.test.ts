import type { DemoHost } from '../support/start-demo-host';
import { startDemoHost } from '../support/start-demo-host';
import { requireBundle } from './bundle';
import type { Render } from './compile-wxml';
import { compileWxml } from './compile-wxml';
import { startPhone } from './phone';
import { become, seen, tap } from './walk';

let host: DemoHost;
let render: Render;
beforeAll(async () => {
  requireBundle();
  render = compileWxml();
  host = await startDemoHost('2026-11-20T10:12:00+08:00');
});
afterAll(() => host?.close());

test.each([
  ['岳老三', '10 月考勤表待签字', '签字'],
  ['杨秀兰', '10 月考勤表待汇总', '汇总'],
  ['杨秀兰', '三组晚上没有路灯', '办理过程'],
])('%s taps “%s” on the first screen and is at the thing', async (who, todo, there) => {
  const phone = startPhone({ render, host: host.url });
  await become(phone, who);
  await seen(phone, '起，第');
  await tap(phone, todo);
  await seen(phone, there);
  expect(phone.errors).toEqual([]);
});
