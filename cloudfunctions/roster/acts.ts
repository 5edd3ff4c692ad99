import { continueImport } from './continue-import';
import { imports } from './list-imports';
import { people } from './list-people';
import { villages } from './list-villages';
import { preview } from './preview';
import { startImport } from './start-import';
import { template } from './template';
import { undoImport } from './undo-import';

/** Everything this feature can do; a host needs no more. */
export const rosterActs = [
  template,
  preview,
  startImport,
  continueImport,
  undoImport,
  imports,
  people,
  villages,
];
