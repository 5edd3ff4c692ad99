import { isOfWeChat } from '../../../src/core/roster/wechat-identity';

test.each([
  ['oAbc-_1', true],
  ['web:1', false],
  ['demo:cadre', false],
  [undefined, false],
])('an identity such as %s: WeChat’s %s', (openid, expected) => {
  expect(isOfWeChat(openid)).toBe(expected);
});
