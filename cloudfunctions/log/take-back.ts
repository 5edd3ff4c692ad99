import { decideTakeBack } from '../../src/core/log/change';
import { logEntryRef } from '../../src/core/log/places';
import { act } from '../_backend/act';
import { gatherEntry } from './gather-entry';

/** 撤回日志, with its pictures. */
export const takeBack = act({
  endpoint: 'log.takeBack',

  refs: ({ tenant, input }) => ({ entry: logEntryRef(tenant, input.entry) }),

  gather: (call, { entry }, reader) => gatherEntry(call, entry, reader),

  subject: ({ entry }) => ({ person: entry?.body.person }),

  decide: (facts) => decideTakeBack(facts),
});
