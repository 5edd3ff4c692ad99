import type { Filing } from '../../../../src/core/leave/filing';
import type { Leave } from '../../../../src/core/leave/leave';
import { must } from './check-step';
import { deliver, filingsAt, report } from './timers';
import type { World } from './world';
import { ABOVE, TENANT, leavesIn } from './world';

/**
 * The timers come once more, undisturbed: then every leave that was ever granted lies before each
 * body of its route, once, as it stands; and nothing else lies anywhere.
 */
export function checkFilings(world: World): void {
  deliver(world);
  report(world);
  const expected = leavesIn(world).flatMap(({ id, body }) => wantedFor(id, body));
  const home = filingsAt(world, TENANT);
  const above = filingsAt(world, ABOVE);
  must(
    sorted(home.keys()) === sorted(expected.map(({ id }) => id)),
    'filed too little or too much',
  );
  const sent = expected.filter(({ to }) => to.startsWith('prefecture'));
  must(sorted(above.keys()) === sorted(sent.map(({ id }) => id)), 'sent too little or too much');
  for (const { id, changed } of expected) {
    const [own, there] = [home.get(id)?.body, above.get(id)?.body];
    must(own?.changed === changed, `${id} tells ${own?.changed}, not ${changed}`);
    if (there && own) checkCopy(own, there);
    // What was not seen can be found by who is to see it, in the tenant where it lies.
    for (const each of [there ?? own]) {
      must(
        (each?.unseenBy === undefined) === (each?.seen !== undefined),
        `${id} is not to be found`,
      );
    }
  }
}

function checkCopy(own: Filing, there: Filing): void {
  must(own.sentTo === ABOVE && own.unseenBy === undefined, 'a copy that asks to be seen');
  must(there.changed === own.changed && there.what === own.what, 'the copy tells otherwise');
  must(there.seen?.by === own.seen?.by, 'seen there, and the county does not know');
}

function wantedFor(leave: string, body: Leave) {
  if (!body.steps.some(({ step }) => step === 'grant')) return [];
  const { filedAt, copied } = body.route;
  const filed = filedAt.map((to) => ({ to, kind: 'filed' }));
  const copies = copied.flatMap(({ to }) => to.map((one) => ({ to: one, kind: 'copied' })));
  const changed = changedIn(body);
  return [...filed, ...copies].map(({ to, kind }) => ({
    ...{ to: to as string, changed, id: `filing:${leave}:${to}:${kind}` },
  }));
}

function changedIn({ state, returned }: Leave): string | undefined {
  if (state === 'withdrawn') return '已撤回';
  if (returned?.early) return `提前 ${returned.early} 天回来`;
  return returned?.late ? `晚 ${returned.late} 天回来` : undefined;
}

function sorted(ids: Iterable<string>): string {
  return [...ids].sort().join();
}
