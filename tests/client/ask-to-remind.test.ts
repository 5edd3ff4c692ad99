import { askToRemind } from '../../src/client/ask-to-remind';

const asked: string[][] = [];
let answer: () => Promise<object>;
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    requestSubscribeMessage: ({ tmplIds }: { tmplIds: string[] }) => {
      asked.push(tmplIds);
      return answer();
    },
  },
}));

beforeEach(() => {
  asked.length = 0;
});

test('one agreed to is agreement, none is not; WeChat is asked for three at most', async () => {
  answer = () => Promise.resolve({ errMsg: 'ok', a: 'reject', b: 'accept' });
  expect(await askToRemind(['a', 'b', 'c', 'd'])).toBe('agreed');
  expect(asked).toEqual([['a', 'b', 'c']]);
  answer = () => Promise.resolve({ errMsg: 'ok', a: 'reject', b: 'ban', d: 'accept' });
  expect(await askToRemind(['a', 'b', 'c', 'd'])).toBe('declined');
});

test('switched off in WeChat’s settings is told apart from what went wrong', async () => {
  answer = () => Promise.reject(Object.assign(new Error('off'), { errCode: 20004 }));
  expect(await askToRemind(['a'])).toBe('off');
  // WeChat rejects with plain objects.
  answer = () => Promise.reject({ errMsg: 'requestSubscribeMessage:fail', errCode: 10003 });
  expect(await askToRemind(['a'])).toBe('failed');
});
