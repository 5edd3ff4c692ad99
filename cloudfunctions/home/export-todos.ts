import type { Day } from '../../src/core/calendar/day';
import { openOn } from '../../src/core/forms/desk';
import type { ExportDesk } from '../../src/core/forms/export-request';
import type { Todo } from './todo';
import { nameOldest } from './todo';

const opens = { page: 'exports' as const, query: {} };

/** Exports that others asked for and somebody of the caller’s office is to agree to or refuse. */
export function exportTodos(desks: readonly ExportDesk[], person: string, day: Day): Todo[] {
  const waiting = desks
    .flatMap((desk) => openOn(desk, day))
    .filter(({ askers }) => !askers.includes(person));
  const todos = waiting.map(({ byName, what, since }): Todo => {
    const text = `${byName}申请导出“${what}”，等您同意或退回`;
    return { kind: 'exports', text, since, opens };
  });
  return nameOldest(todos, (count) => ({ text: `另有 ${count} 份导出申请等您办`, opens }));
}
