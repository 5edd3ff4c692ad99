import type { Instant } from '../../../../src/core/calendar/day';
import { instantOf } from '../../../../src/core/calendar/day';
import { decideClose, decidePublish } from '../../../../src/core/evaluation/close-assembly';
import { COUNT_AFTER_SECONDS, decideCount } from '../../../../src/core/evaluation/count';
import { resultRef } from '../../../../src/core/evaluation/places';
import { withStep } from '../../../../src/core/evaluation/assembly-step';
import { remove, replace } from '../../../../src/core/records';
import { DEMO_TENANT } from '../tenant';
import type { Hall } from './hall';
import { assemblyAt, linesAt, roundAt } from './hall';

const tenant = DEMO_TENANT;

/** Closed at that instant, counted as soon as it may be, and the box emptied, as the timer does. */
export function closeAndCount(hall: Hall, id: string, at: Instant): void {
  const { records, secret, clerk: caller } = hall;
  records.keep(decideClose({ assembly: assemblyAt(hall, id), caller, at }));
  const counted = instantOf(Date.parse(at) + COUNT_AFTER_SECONDS * 1000);
  const of = <T extends { readonly body: { readonly assembly: string } }>(all: readonly T[]) =>
    all.filter(({ body }) => body.assembly === id);
  const ballots = of(records.all('ballot'));
  const papers = of(records.all('paperEntry'));
  records.keep(
    decideCount({
      ...{ tenant, secret, caller, at: counted, papers },
      ...{ assembly: assemblyAt(hall, id), round: roundAt(hall) },
      lines: linesAt(hall, id).map(({ body }) => body),
      ballots: ballots.map(({ body }) => body),
      signed: of(records.all('signedRating')).map(({ body }) => body),
    }),
  );
  const assembly = assemblyAt(hall, id);
  const { toEmpty, ...emptied } = assembly.body;
  void toEmpty;
  records.keep({
    writes: [
      ...[...ballots, ...papers].map((each) => remove(each)),
      replace(assembly, withStep(emptied, 'empty-box', { at: counted })),
    ],
  });
}

export function publish(hall: Hall, id: string, at: Instant): void {
  const { records, clerk: caller } = hall;
  const result = records.get(resultRef(tenant, id));
  records.keep(decidePublish({ assembly: assemblyAt(hall, id), result, caller, at }));
}
