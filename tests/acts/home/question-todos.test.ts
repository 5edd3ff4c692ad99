import { questionTodos } from '../../../cloudfunctions/home/question-todos';

const entry = (question: string, person = 'near') => ({
  ...{ question, story: 'story:1', storyTitle: '修路', words: '路基多厚', person },
  at: '2026-11-20T02:00:00.000Z',
});

test('a question waits by its words and opens itself; one’s own does not wait for oneself', () => {
  expect(questionTodos([entry('q1'), entry('q2', 'me')], 'me')).toEqual([
    {
      ...{ kind: 'questions', text: '有人问案例《修路》：“路基多厚”，等您回答' },
      since: '2026-11-20T02:00:00.000Z',
      opens: { page: 'questions', query: { question: 'q1' } },
    },
  ]);
});

test('of many the longest waiting are named, the rest counted', () => {
  const five = ['1', '2', '3', '4', '5'].map((id) => entry(id));
  expect(questionTodos(five, 'me').map(({ text }) => text.slice(0, 12))).toHaveLength(4);
  expect(questionTodos(five, 'me').at(-1)?.text).toBe('另有 2 个案例的提问等您回答');
});
