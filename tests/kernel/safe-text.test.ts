import { asFooter, asText, freeName } from '../../cloudfunctions/_backend/forms/safe-text';

test.each(['=1', '+1', '-1', '@A1', ' =1', '\t1', '\r1', '\n=1'])('%j stays text', (text) => {
  expect(asText(text)).toBe(`'${text}`);
});

test.each(['张三', '1-2', 'a=b', '（+1）', ''])('%j is left as it is', (text) => {
  expect(asText(text)).toBe(text);
});

test('what no file of XML can hold is left out', () => {
  expect(asText('张\u0000三\u000b')).toBe('张三');
});

test('a footer runs no code of a name’s, and is short enough for Excel', () => {
  expect(asFooter('A&B&P&"Arial"')).toBe('A&&B&&P&&"Arial"');
  expect(asFooter('一\n二\t三')).toBe('一 二 三');
  expect(asFooter('长'.repeat(500)).length).toBe(180);
});

test('a worksheet’s name is free, short and without the signs it may not have', () => {
  expect(freeName([], ["=a/b\\c?d*e:f[g]h'"])).toBe('=a b c d e f g h ');
  expect(freeName(['新建村'], ['新建村', '平原镇 新建村'])).toBe('平原镇 新建村');
  expect(freeName(['A'], ['a'])).toBe('2 a');
  expect(freeName([], ['长'.repeat(40)])).toHaveLength(31);
});
