import { instantOf } from '../../src/core/calendar/day';
import { decideAddition } from '../../src/core/log/change';
import { logEntryRef } from '../../src/core/log/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';

/** 补记: a sentence more; what was written stays. */
export const add = act({
  endpoint: 'log.add',

  refs: ({ tenant, input }) => ({ entry: logEntryRef(tenant, input.entry) }),

  gather: (call, { entry }) => ({ entry, by: callerOrRefuse(call).person }),

  subject: ({ entry }) => ({ person: entry?.body.person }),

  decide: (facts, { input, now }) => decideAddition(input.text, { ...facts, at: instantOf(now) }),
});
