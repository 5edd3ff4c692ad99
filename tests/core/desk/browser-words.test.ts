import { browserInWords, readUserAgent } from '../../../src/core/desk/browser-words';
import { codeInQrText, deskQrText, groupDeskCode } from '../../../src/core/desk/desk-sign-in';

const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36';

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${chrome} Edg/131.0`, 'Windows 电脑，Edge 浏览器'],
  [`Mozilla/5.0 (X11; Linux x86_64) ${chrome}`, 'Linux 电脑，Chrome 内核浏览器'],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/17 Safari/605',
    '苹果电脑，Safari 浏览器',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/128.0', 'Windows 电脑，火狐浏览器'],
  [`Mozilla/5.0 (Linux; Android 14) ${chrome}`, '一台设备，Chrome 内核浏览器'],
  ['curl/8', '一台设备，浏览器'],
  ['', '一台设备，浏览器'],
])('%s', (agent, words) => {
  const { system, program } = readUserAgent(agent);
  expect(browserInWords(system, program)).toBe(words);
});

test('what the QR code says is read back; a code of something else is nothing', () => {
  expect(groupDeskCode('7KQ2M9XH')).toBe('7KQ2-M9XH');
  expect(codeInQrText(deskQrText('7KQ2-M9XH'))).toBe('7KQ2-M9XH');
  expect(codeInQrText('https://example.com/zaicun-desk:7KQ2M9XH')).toBeUndefined();
  expect(codeInQrText('')).toBeUndefined();
});
