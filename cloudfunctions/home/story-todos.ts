import type { Stored } from '../../src/core/records';
import type { Todo } from './todo';
import { nameOldest } from './todo';

/** Others' stories to look at. What became of one's own is told by a notice. */
export function storyTodos(toReview: readonly Stored<'story'>[]): Todo[] {
  return nameOldest(toReview.map(review), (n) => ({
    text: `另有 ${n} 篇案例等您审核`,
    opens: { page: 'story-review', query: {} },
  }));
}

function review({ id, body }: Stored<'story'>): Todo {
  const text = `${body.villageName}的案例《${body.title}》等您审核`;
  const since = body.steps.at(-1)?.at ?? body.changedAt;
  return {
    ...{ kind: 'story-review', text, since },
    opens: { page: 'story-one', query: { story: id } },
  };
}
