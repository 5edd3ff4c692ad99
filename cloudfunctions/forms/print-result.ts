import { XLSX } from '../../src/contract/fields';
import { instantOf } from '../../src/core/calendar/day';
import { assemblyRef, resultRef } from '../../src/core/evaluation/places';
import { resultTable } from '../../src/core/forms/result-table';
import { refused } from '../../src/core/refusal';
import { countyRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { drawTables } from '../_backend/forms/draw-tables';
import { stampOf } from './stamp-of';

/** 三讲三评结果表: what everybody may read anyway, so that nobody is asked and nothing is logged. */
export const printResult = act({
  endpoint: 'forms.result',

  refs: ({ tenant, input }) => ({
    assembly: assemblyRef(tenant, input.assembly),
    result: resultRef(tenant, input.assembly),
    county: countyRef(tenant),
  }),

  async gather({ now }, { assembly, result, county }) {
    const published = assembly?.body.state === 'published' && result?.body.view === 'published';
    if (!published) return undefined;
    const stamp = stampOf(county, { number: '', byName: '', at: instantOf(now) });
    const table = resultTable(result.body);
    const bytes = await drawTables([table], { stamp, personal: false });
    return { name: `${table.title}.xlsx`, base64: bytes.toString('base64') };
  },

  subject: () => ({}),

  decide(file) {
    if (!file) throw refused('result-unpublished');
    return { output: { ...file, mediaType: XLSX } };
  },
});
