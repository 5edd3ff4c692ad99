import { act } from '../_backend/act';
import { villagesIn } from '../_backend/facts/in-division';

/** The villages of a division, by code. */
export const listVillages = act({
  endpoint: 'roster.villages',

  gather: ({ tenant, input }, _found, reader) => villagesIn(reader, tenant, input.division),

  about: ({ input }) => ({ division: input.division }),

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
