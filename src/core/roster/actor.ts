import type { Day } from '../calendar/day';
import type { Caller, CallerRules, Subject } from './caller';
import { rolesReaching } from './caller';
import type { Principal } from './people';

/** Who acts: somebody in their own right, or in the stead of another (代办). */
export interface Actor {
  readonly person: string;
  /** 李四, or 李四代张三. */
  readonly name: string;
  readonly onBehalfOf?: Principal | undefined;
}

/** As what the caller may do a thing, their own right first; empty where they may not at all. */
export function actorsOn(
  caller: Caller,
  rules: CallerRules,
  subject: Subject,
  day: Day,
): readonly Actor[] {
  const held = rolesReaching(caller, rules, subject, day);
  const own = held.some(({ onBehalfOf }) => !onBehalfOf);
  const lent = held.flatMap(({ onBehalfOf }) =>
    onBehalfOf ? [inSteadOf(caller, onBehalfOf)] : [],
  );
  return [...(own ? [inOwnRight(caller)] : []), ...lent];
}

export function inOwnRight({ person, name }: Pick<Caller, 'person' | 'name'>): Actor {
  return { person, name };
}

function inSteadOf({ person, name }: Caller, onBehalfOf: Principal): Actor {
  return { person, name: `${name}代${onBehalfOf.name}`, onBehalfOf };
}

/** Whether an act of the actor's would be the person's own: done by them, or in their stead. */
export function isOneself(actor: Pick<Actor, 'person' | 'onBehalfOf'>, person: string): boolean {
  return actor.person === person || actor.onBehalfOf?.person === person;
}

/** The caller as who acts: what is written of them says in whose stead. */
export function callerAs<C extends Pick<Caller, 'name'>>(caller: C, { name }: Actor): C {
  return { ...caller, name };
}

/** As whom somebody acts on what is another's: never the other, at any remove. */
export function actorOtherThan(actors: readonly Actor[], person: string): Actor | undefined {
  return actors.find((actor) => !isOneself(actor, person));
}
