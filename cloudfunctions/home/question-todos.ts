import type { DeskEntry } from '../../src/core/adoption/question-desk';
import type { Todo } from './todo';
import { nameOldest } from './todo';

/** What others asked about a case and nobody answered yet. */
export function questionTodos(open: readonly DeskEntry[], person: string): Todo[] {
  const others = open.filter((entry) => entry.person !== person);
  return nameOldest(others.map(answer), (n) => ({
    text: `另有 ${n} 个案例的提问等您回答`,
    opens: { page: 'questions', query: {} },
  }));
}

function answer({ question, storyTitle, words, at }: DeskEntry): Todo {
  const text = `有人问案例《${storyTitle}》：“${words}”，等您回答`;
  return {
    ...{ kind: 'questions', text, since: at },
    opens: { page: 'questions', query: { question } },
  };
}
