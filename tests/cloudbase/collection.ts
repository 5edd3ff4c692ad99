import type { Document } from './matching';

interface Edition {
  /** The commit that made it, counted from 1. */
  readonly at: number;
  /** Absent where the document was removed. */
  readonly document: Document | undefined;
}

/** The documents of one collection with what they were before, so that a snapshot can be read. */
export interface Collection {
  at(id: string, moment: number): Document | undefined;
  all(moment: number): Document[];
  /** The commit that last changed the document; 0 where none ever did. */
  changedAt(id: string): number;
  put(id: string, at: number, document: Document | undefined): void;
}

export function makeCollection(): Collection {
  const editions = new Map<string, Edition[]>();
  const at = (id: string, moment: number) =>
    [...(editions.get(id) ?? [])].reverse().find((edition) => edition.at <= moment)?.document;
  return {
    at,
    all: (moment) =>
      [...editions.keys()].flatMap((id) => {
        const document = at(id, moment);
        return document ? [document] : [];
      }),
    changedAt: (id) => editions.get(id)?.at(-1)?.at ?? 0,
    put(id, moment, document) {
      const past = editions.get(id);
      if (past) past.push({ at: moment, document });
      else editions.set(id, [{ at: moment, document }]);
    },
  };
}
