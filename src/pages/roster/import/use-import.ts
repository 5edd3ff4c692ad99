import { useState } from 'react';
import { call } from '../../../client/call';
import type { PickedFile } from '../../../client/files';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';

export type ImportProgress = Output<'roster.startImport'>;

/** True while steps are left: it can be gone on with by anybody, from here or later. */
export function unfinished({ state }: Pick<ImportProgress, 'state'>): boolean {
  return state === 'applying' || state === 'undoing';
}

/** Carries an import (or its undoing) step by step to its end; leaving the page only pauses it. */
export function useImport(onEnd: () => void) {
  const [progress, show] = useState<ImportProgress>();
  const deed = useDeed();

  async function toTheEnd(from: ImportProgress) {
    let at = from;
    show(at);
    while (unfinished(at)) {
      at = await call('roster.continueImport', { import: at.import });
      show(at);
    }
  }

  async function run(first: () => Promise<ImportProgress>): Promise<boolean> {
    const done = await deed.run(async () => toTheEnd(await first()));
    onEnd();
    return done;
  }

  return {
    progress,
    busy: deed.busy,
    problem: deed.problem,
    clear: () => {
      show(undefined);
      deed.clear();
    },
    start: (file: PickedFile, hash: string) =>
      run(() => call('roster.startImport', { name: file.name, file: file.base64, hash })),
    goOn: (id: string) => run(() => call('roster.continueImport', { import: id })),
    undo: (id: string) => run(() => call('roster.undoImport', { import: id })),
  };
}
