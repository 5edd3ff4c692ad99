import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { collect } from '../_backend/facts/collect';
import { codesWithin } from '../_backend/facts/in-division';
import { showExport } from './show-export';

/** 谁导出过什么: every file of a month that left from a division, the latest first. */
export const listLog = act({
  endpoint: 'forms.log',

  about: ({ input }) => ({ division: input.division }),

  async gather(call, _found, reader) {
    const { division, month } = call.input;
    const at = { index: 'byMonth', equals: [month], range: codesWithin(division) } as const;
    const found = { collection: 'exportRequest', tenants: [call.tenant], ...at } as const;
    return { caller: callerOrRefuse(call), exports: await collect(reader, found) };
  },

  decide({ caller, exports }, { day }) {
    const latest = [...exports].sort((a, b) => (a.body.at < b.body.at ? 1 : -1));
    return { output: { exports: latest.map(({ body }) => showExport(body, caller, day)) } };
  },
});
