import { sentence } from '../../src/contract/fields';

const reason = sentence('原因', 5);
const read = (text: string) => reason.safeParse(text);

test.each(['', '  ', '\u200B\u200B', '\u202E', ' \u2066\u2069 ', '\u0000\u0007'])(
  'text that shows nothing (%j) says nothing',
  (text) => {
    expect(read(text).error?.issues[0]?.message).toBe('请填写原因。');
  },
);

test('what cannot be seen goes, what can be seen stays', () => {
  expect(read(' 换\u202E手机\u200B ').data).toBe('换手机');
  expect(read('一\n二').data).toBe('一\n二');
});

test('as many as may be, and one more', () => {
  expect(read('一二三四五').success).toBe(true);
  expect(read('一二三四五六').error?.issues[0]?.message).toBe('原因最多写 5 个字。');
});
