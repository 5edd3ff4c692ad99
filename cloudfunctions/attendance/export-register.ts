import { XLSX } from '../../src/contract/fields';
import { lastDayOf } from '../../src/core/calendar/day';
import { explain } from '../../src/core/policy/explain';
import { refused } from '../../src/core/refusal';
import { divisionRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { ruleRefs } from '../_backend/facts/rules-in-force';
import { gatherSheets, sheetsOf } from './gather-sheets';
import { printSheets } from './sheet-xlsx';

/** The month's sheets of a division as a file to print. */
export const exportRegister = act({
  endpoint: 'attendance.exportRegister',

  refs: ({ tenant, input }) => ({
    ...ruleRefs(tenant, input.month),
    division: divisionRef(tenant, input.division),
  }),

  // The file is written here because writing is asynchronous.
  async gather(call, found, reader) {
    const { division, month } = call.input;
    const records = await gatherSheets(call, found, reader);
    const sheets = sheetsOf(records, month).map(({ names, sheet }) => ({ ...names, sheet }));
    if (sheets.length === 0) return undefined;
    const target = explain(records.context.pack, 'day-target', lastDayOf(month));
    const book = await printSheets({
      county: found.county?.body.name ?? '',
      demo: found.county?.body.demo ?? false,
      month,
      calendar: records.context.calendar,
      basis: `${target.document} ${target.clause} ${target.text}`.trim(),
      sheets,
    });
    const file = Buffer.from(await book.xlsx.writeBuffer());
    const where = sheets.length === 1 ? sheets[0]?.villageName : found.division?.body.name;
    return { name: `${where ?? division}${month}考勤表.xlsx`, base64: file.toString('base64') };
  },

  about: ({ input }) => ({ division: input.division }),

  decide(file, { input }) {
    if (!file) throw refused('nobody-posted', { month: input.month });
    return { output: { ...file, mediaType: XLSX } };
  },
});
