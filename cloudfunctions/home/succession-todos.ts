import type { Day } from '../../src/core/calendar/day';
import type { SuccessionEntry } from '../../src/core/handover/desk';
import { sideOf } from '../../src/core/handover/sheet';
import type { Succession } from '../../src/core/handover/succession';
import type { Stored } from '../../src/core/records';
import type { Todo } from './todo';
import { nameOldest } from './todo';

interface Waiting {
  /** On the desks of the caller's offices. */
  readonly desks: readonly SuccessionEntry[];
  /** Of the caller's own postings. */
  readonly own: readonly Stored<'succession'>[];
}

/** Who follows whom: what an office has to do, and what whoever goes or comes has to sign. */
export function successionTodos({ desks, own }: Waiting, person: string, day: Day): Todo[] {
  return [
    ...own.flatMap(({ id, body }) => forOwn(body, person, day).map((text) => todo(id, text, body))),
    ...nameOldest(
      desks.map(({ succession, text, since }) => todo(succession, text, { since })),
      (n) => ({
        text: `另有 ${n} 件轮换接替等您办理`,
        opens: { page: 'handover', query: {} },
      }),
    ),
  ];
}

function forOwn(body: Succession, person: string, day: Day): string[] {
  const { state, sheet, successor, villageName } = body;
  if (state === 'handed-back' && body.person === person) {
    return ['您的任期内调整申请退回了，可以改好再交'];
  }
  const side = sideOf(person, body);
  if (state !== 'handing-over' || !side || sheet[side]) return [];
  if (side === 'new' && (successor?.from ?? day) > day) return [];
  return [`${villageName}的工作交接，等您看清单并签字`];
}

function todo(succession: string, text: string, { since }: { readonly since: string }): Todo {
  return {
    ...{ kind: 'handover', text, since },
    opens: { page: 'handover-one', query: { succession } },
  };
}
