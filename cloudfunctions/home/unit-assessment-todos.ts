import { dayInWords } from '../../src/core/calendar/in-words';
import type { Stored } from '../../src/core/records';
import { unitName } from '../../src/core/roster/places';
import type { Todo } from './todo';
import { nameOldest } from './todo';

interface Waiting {
  readonly years: readonly Stored<'unitAssessmentYear'>[];
  readonly own: readonly Stored<'unitAssessment'>[];
}

/** What a unit is to put right; and for the county, the answers that nobody looked at. */
export function unitAssessmentTodos({ years, own }: Waiting, county: boolean): Todo[] {
  const toMend = own
    .filter(({ body }) => body.state === 'rectifying')
    .map(({ body }) => {
      const until = body.dueBy ? `，${dayInWords(body.dueBy)}前` : '';
      return todo(body, `派出单位考核：有问题要整改，等您报整改情况${until}`, body.since);
    });
  if (!county) return toMend;
  const toLook = years.flatMap(({ body: { year, answered } }) =>
    answered.map(({ unit, since }) =>
      todo({ year, unit }, `${unitName(unit)}报来整改情况，等您看`, since),
    ),
  );
  return [
    ...toMend,
    ...nameOldest(toLook, (n) => ({
      text: `另有 ${n} 个单位的整改情况等您看`,
      opens: { page: 'unit-assessments', query: {} },
    })),
  ];
}

function todo(
  { year, unit }: { readonly year: string; readonly unit: string },
  text: string,
  since: string,
): Todo {
  return {
    ...{ kind: 'unit-assessments', text, since },
    opens: { page: 'unit-assessment-one', query: { year, unit } },
  };
}
