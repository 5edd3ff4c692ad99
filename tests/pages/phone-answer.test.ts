import { sayNoPhone } from '../../src/pages/identity/bind/phone-answer';

test.each([
  ['getPhoneNumber:fail user deny', undefined],
  ['getPhoneNumber:fail:user deny', undefined],
  ['getPhoneNumber:fail user cancel', undefined],
  ['getPhoneNumber:fail:cancel to confirm login', undefined],
  ['getPhoneNumber:fail no permission', '微信现在给不出手机号，请用下面的绑定码，或稍后再试。'],
  ['getPhoneNumber:fail jsapi has no permission', expect.stringContaining('绑定码')],
  ['', expect.stringContaining('绑定码')],
])('after “%s” the person is told: %p', (errMsg, words) => {
  expect(sayNoPhone({ errMsg })).toEqual(words);
});

test('a used-up quota is not the person’s doing, whatever words come with it', () => {
  expect(sayNoPhone({ errno: 1400001, errMsg: 'getPhoneNumber:fail user deny' })).toContain('用完');
});
