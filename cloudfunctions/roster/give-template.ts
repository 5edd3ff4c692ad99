import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { writeTemplate } from './write-template';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The empty workbook to fill in. */
export const giveTemplate = act({
  endpoint: 'roster.template',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  gather: async (_call, { county }) => ({ county, file: await writeTemplate() }),

  subject: ({ county }) => ({ division: county?.body.division }),

  decide: ({ file }) => ({
    output: {
      name: '名册模板.xlsx',
      mediaType: MEDIA_TYPE,
      base64: file.toString('base64'),
    },
  }),
});
