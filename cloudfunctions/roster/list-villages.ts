import { act } from '../_backend/act';
import { codesWithin, collect } from '../_backend/facts/in-division';

/** The villages of a division, by code. */
export const villages = act({
  endpoint: 'roster.villages',

  gather: ({ tenant, input }, _found, reader) =>
    collect(reader, {
      collection: 'village',
      tenants: [tenant],
      index: 'byCode',
      range: codesWithin(input.division),
    }),

  subject: (_facts, { input }) => ({ division: input.division }),

  decide: (records) => ({
    output: {
      villages: records.map(({ body: { code, name, township, townshipName } }) => ({
        code,
        name,
        township,
        townshipName,
      })),
    },
  }),
});
