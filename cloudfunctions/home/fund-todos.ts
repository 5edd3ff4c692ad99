import type { DeskBook } from '../../src/core/funds/fund-desk';
import type { Stored } from '../../src/core/records';
import type { Todo } from './todo';
import { nameOldest } from './todo';

/** Entries in villages’ books that wait for somebody else than who wrote them, a line for each book. */
export function fundTodos(desks: readonly Stored<'fundDesk'>[]): Todo[] {
  const books = desks.flatMap(({ body }) => body.books);
  return nameOldest(books.map(look), (n) => ({
    text: `另有 ${n} 个村的经费等您核对`,
    opens: { page: 'funds', query: {} },
  }));
}

function look({ village, villageName, year, count, since }: DeskBook): Todo {
  return {
    ...{ kind: 'funds', text: `${villageName} ${year} 年经费有 ${count} 笔等您核对`, since },
    opens: { page: 'village-funds', query: { village, year } },
  };
}
