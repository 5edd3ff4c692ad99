import { CallRefused } from '../../../client/errors';
import type { Shown } from '../../../core/publicity/story';
import { sentIndex } from './draft';

/** What is wrong where, by the path of the field the server named. */
export interface Wrong {
  readonly of: (field: string) => string | undefined;
  /** The same for people, by their place on the page: not all of them were sent. */
  readonly ofPerson: (people: readonly Shown[]) => (field: string) => string | undefined;
  /** True where it stands beside a field, and needs no line of its own. */
  readonly beside: boolean;
  /** True where the story was written elsewhere meanwhile. */
  readonly changed: boolean;
}

const known = /^(title|duty|follows|blocks(\.\d+(\.\w+)?)?|people\.\d+\.\w+)$/;

export function wrongIn(error: unknown): Wrong {
  const refusal = error instanceof CallRefused ? error.refusal : undefined;
  const at = refusal?.field;
  const of = (field: string) => (refusal && at === field ? refusal.message : undefined);
  return {
    of,
    ofPerson: (people) => (field) => {
      const [place = '', name] = field.split('.');
      const sent = `people.${sentIndex(people, Number(place))}`;
      if (name === undefined) return at?.startsWith(`${sent}.`) ? refusal?.message : undefined;
      return of(`${sent}.${name}`);
    },
    changed: refusal?.code === 'story-changed',
    beside: at !== undefined && known.test(at),
  };
}
