import { logEntryRef } from '../../src/core/log/places';
import { refused } from '../../src/core/refusal';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { showLogEntry } from './show-log';

/** One entry, for whom it belongs to and the offices above. */
export const showEntry = act({
  endpoint: 'log.entry',

  refs: ({ tenant, input }) => ({ entry: logEntryRef(tenant, input.entry) }),

  async gather(call, { entry }, reader) {
    const { village } = entry
      ? await reader.read({ village: villageRef(call.tenant, entry.body.village) })
      : {};
    return { entry, village, by: callerOrRefuse(call).person };
  },

  subject: ({ entry }) => ({
    person: entry?.body.person,
    division: entry?.body.village,
    unit: entry?.body.unit,
  }),

  decide({ entry, village, by }, { day }) {
    if (!entry) throw refused('log-unknown');
    const villageName = village?.body.name ?? entry.body.village;
    return { output: showLogEntry(entry, { villageName, by, today: day }) };
  },
});
