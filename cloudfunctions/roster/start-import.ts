import { instantOf } from '../../src/core/calendar/day';
import { refused } from '../../src/core/refusal';
import { gateRef, importRef } from '../../src/core/roster/import-places';
import { startImport as decideStart } from '../../src/core/roster/start-import';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { checkUpload } from './check-upload';
import { progressOf } from './progress';

/** Stores what an import will do; `roster.continueImport` and the timer carry it out. */
export const startImport = act({
  endpoint: 'roster.startImport',

  refs: ({ tenant }) => ({ gate: gateRef(tenant) }),

  async gather(call, { gate }, reader) {
    const upload = await checkUpload(call.input.file, call, reader);
    const id = gate?.body.running;
    const { running } = id
      ? await reader.read({ running: importRef(call.tenant, id) })
      : { running: undefined };
    return { ...upload, gate, running };
  },

  subject: ({ records }) => ({ division: records.county.division }),

  decide(facts, call) {
    if (facts.hash !== call.input.hash) throw refused('workbook-changed');
    const caller = callerOrRefuse(call);
    const { id, body, writes } = decideStart(
      { tenant: call.tenant, ...facts },
      {
        name: call.input.name,
        fileHash: facts.hash,
        by: caller.person,
        byName: caller.name,
        at: instantOf(call.now),
      },
    );
    return { output: progressOf(id, body), writes };
  },
});
