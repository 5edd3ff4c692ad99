import type { CheckState } from '../../../../src/core/files/file';
import type { LeaveDecision } from '../../../../src/core/leave/decide';
import type { LeaveKind } from '../../../../src/core/leave/leave';
import * as fc from '../../../support/random';

/** What can happen. `which` and `files` count through what there is, whosever it is. */
export type Step =
  | { readonly do: 'pass'; readonly hours: number }
  | AskStep
  | {
      readonly do: 'decide';
      readonly who: string;
      readonly which: number;
      readonly decision: LeaveDecision;
    }
  | { readonly do: 'withdraw'; readonly who: string; readonly which: number }
  | { readonly do: 'return'; readonly who: string; readonly which: number; readonly back: number }
  /** 代办: a seat of one's own lent from so many days ahead on. */
  | {
      readonly do: 'lend';
      readonly who: string;
      readonly to: string;
      readonly ahead: number;
      readonly long: number;
    }
  | { readonly do: 'end-loan'; readonly who: string; readonly which: number }
  | { readonly do: 'upload'; readonly who: string; readonly check: CheckState }
  | { readonly do: 'prove'; readonly who: string; readonly which: number; readonly file: number }
  | { readonly do: 'urge'; readonly who: string; readonly which: number }
  /** The timer that reminds. */
  | { readonly do: 'look' }
  /** The timers that file, and that tell the county what was seen: cut off after so many commits. */
  | { readonly do: 'deliver' | 'report'; readonly commits: number }
  | { readonly do: 'see'; readonly who: string; readonly which: number };

export interface AskStep {
  readonly do: 'ask';
  readonly who: string;
  /** Days from today to the first day, or with `goesOn` from where the leave it goes on from ends. */
  readonly ahead: number;
  readonly long: number;
  readonly fromNoon?: boolean;
  readonly toNoon?: boolean;
  /** What was handed back, asked again. */
  readonly again?: boolean;
  /** 续假 of what was granted last. */
  readonly goesOn?: boolean;
  readonly kind?: LeaveKind;
  readonly files?: readonly number[];
}

/** Whoever is right for it: so that far more than the first steps of a life are gone through. */
export const RIGHT = 'right';

const which = fc.nat(5);
const file = fc.nat(6);

/** Those who may be asked for by name, and four times as often whoever is right. */
const anybody = (people: readonly string[]) =>
  fc.constantFrom(...people, ...Array.from({ length: people.length }, () => RIGHT));

function asking(who: fc.Arbitrary<string>, kind: LeaveKind) {
  const seldom = fc.oneof({ arbitrary: fc.constant(false), weight: 3 }, fc.constant(true));
  return fc.record({
    ...{ do: fc.constant('ask' as const), who },
    ...{ again: seldom, goesOn: seldom, fromNoon: seldom, toNoon: seldom },
    kind: fc.constantFrom<LeaveKind[]>('personal', kind, kind),
    ...{ ahead: fc.integer({ min: -3, max: 12 }), long: fc.integer({ min: -1, max: 13 }) },
    files: fc.oneof(
      { arbitrary: fc.constant([]), weight: 3 },
      fc.uniqueArray(file, { minLength: 1, maxLength: 4 }),
    ),
  });
}

/** A request's life: asked, decided on, taken back, ended, while time goes by. */
export function livesOf(
  people: readonly string[],
  kind: LeaveKind = 'personal',
): fc.Arbitrary<Step>[] {
  const who = anybody(people);
  const decision = fc.constantFrom<LeaveDecision[]>('grant', 'grant', 'refuse', 'send-back');
  const ask = asking(who, kind);
  const decide = fc.record({ do: fc.constant('decide' as const), who, which, decision });
  const pass = fc.record({
    ...{ do: fc.constant('pass' as const), hours: fc.constantFrom(1, 9, 23, 24, 48, 96) },
  });
  const goBack = fc.record({
    ...{ do: fc.constant('return' as const), who, which },
    back: fc.integer({ min: -1, max: 6 }),
  });
  const withdraw = fc.record({ do: fc.constant('withdraw' as const), who, which });
  return [pass, pass, ask, ask, ask, decide, decide, decide, goBack, goBack, withdraw];
}

/** Everything that can happen around it: seats lent, pictures, reminders, filings. */
export function stepsOf(people: readonly string[]): fc.Arbitrary<Step>[] {
  const who = anybody(people);
  const somebody = fc.constantFrom(...people);
  const check = fc.constantFrom<CheckState[]>('waiting', 'clean', 'refused');
  const commits = fc.constantFrom(0, 1, 2, 99, 99, 99);
  return [
    ...livesOf(people),
    fc.record({
      ...{ do: fc.constant('lend' as const), who, to: somebody },
      ...{ ahead: fc.integer({ min: -1, max: 2 }), long: fc.integer({ min: -1, max: 5 }) },
    }),
    fc.record({ do: fc.constant('end-loan' as const), who, which }),
    fc.record({ do: fc.constant('upload' as const), who: somebody, check }),
    fc.record({ do: fc.constant('prove' as const), who, which, file }),
    fc.record({ do: fc.constant('look' as const) }),
    fc.record({ do: fc.constant('urge' as const), who, which }),
    fc.record({
      do: fc.constantFrom('deliver' as const, 'deliver' as const, 'report' as const),
      commits,
    }),
    fc.record({ do: fc.constant('see' as const), who, which }),
  ];
}
