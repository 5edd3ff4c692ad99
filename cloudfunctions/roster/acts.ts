import { continueImport } from './continue-import';
import { listImports } from './list-imports';
import { listPeople } from './list-people';
import { listVillages } from './list-villages';
import { previewImport } from './preview-import';
import { startImport } from './start-import';
import { delegate } from './delegate';
import { delegations } from './delegations';
import { endDelegation } from './end-delegation';
import { giveTemplate } from './give-template';
import { standIns } from './stand-ins';
import { undoImport } from './undo-import';

/** Everything this feature can do; a host needs no more. */
export const rosterActs = [
  giveTemplate,
  previewImport,
  startImport,
  continueImport,
  undoImport,
  listImports,
  listPeople,
  listVillages,
  delegate,
  endDelegation,
  delegations,
  standIns,
];
