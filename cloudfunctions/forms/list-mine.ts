import { openOn } from '../../src/core/forms/desk';
import { exportRequestRef } from '../../src/core/forms/places';
import type { Ref } from '../../src/core/records';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { exportDesksOf } from '../_backend/facts/export-desks';
import { showExport } from './show-export';

/** Own requests shown, the latest first. */
const MOST_OWN = 100;

/** 我申请的, and what waits at the desks of my seats. */
export const listMine = act({
  endpoint: 'forms.mine',

  async gather(call, _found, reader) {
    const { tenant, day } = call;
    const caller = callerOrRefuse(call);
    const at = { index: 'byAsker', equals: [caller.person], descending: true } as const;
    const [own, desks] = await Promise.all([
      reader.find({ collection: 'exportRequest', tenants: [tenant], ...at }, { limit: MOST_OWN }),
      reader.read(exportDesksOf(tenant, caller, day)),
    ]);
    const open = Object.values(desks).flatMap((desk) => openOn(desk?.body, day));
    const refs: Record<string, Ref<'exportRequest'>> = Object.fromEntries(
      open.map(({ number }) => [number, exportRequestRef(tenant, number)]),
    );
    const waiting = await reader.read(refs);
    return { caller, own: own.records, waiting: Object.values(waiting) };
  },

  subject: () => ({}),

  decide({ caller, own, waiting }, { day }) {
    const shown = waiting.flatMap((each) => (each ? [showExport(each.body, caller, day)] : []));
    return {
      output: {
        own: own.map(({ body }) => showExport(body, caller, day)),
        waiting: shown.filter(({ can }) => can.includes('settle')),
      },
    };
  },
});
