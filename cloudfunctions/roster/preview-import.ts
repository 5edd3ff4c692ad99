import { planInWords } from '../../src/core/roster/plan-words';
import { act } from '../_backend/act';
import type { Upload } from './check-upload';
import { checkUpload } from './check-upload';

/** More than anybody mends in one go, and small enough to send to a phone. */
const MOST_PROBLEMS = 500;

/** What is wrong in a file and what it would change. */
export const previewImport = act({
  endpoint: 'roster.preview',

  gather: (call, _found, reader) => checkUpload(call.input.file, call, reader),

  subject: ({ records }) => ({ division: records.county.division }),

  decide: ({ hash, roster, plan, records }) => {
    const { problems, rows } = roster;
    const { insert, replace, same } = plan;
    return {
      output: {
        hash,
        problems: problems.slice(0, MOST_PROBLEMS).map((problem) => ({ ...problem })),
        problemTotal: problems.length,
        rows: { ...rows },
        changes: { insert, replace, same },
        examples: planInWords(plan, namesOf({ roster, records })),
      },
    };
  },
});

function namesOf({ roster, records }: Pick<Upload, 'roster' | 'records'>): Map<string, string> {
  return new Map([
    ...records.divisions.map(({ code, name }) => [code, name] as const),
    ...records.persons.map(({ id, body }) => [id, body.name] as const),
    ...roster.people.map(({ person, name }) => [person, name] as const),
  ]);
}
