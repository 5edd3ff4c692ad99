import { XLSX } from '../../src/contract/fields';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { writeTemplate } from './write-template';

/** The empty workbook to fill in. */
export const giveTemplate = act({
  endpoint: 'roster.template',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  gather: async (_call, { county }) => ({ county, file: await writeTemplate() }),

  subject: ({ county }) => ({ division: county?.body.division }),

  decide: ({ file }) => ({
    output: {
      name: '名册模板.xlsx',
      mediaType: XLSX,
      base64: file.toString('base64'),
    },
  }),
});
