import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { divisionCode, unitId, villageCode } from './fields';
import { fundEntry, fundLine, fundSums, fundYear, shownProject } from './funds-shapes';

const choice = z.object({ value: z.string(), text: z.string() });

/** A year of some villages: a line for each, which opens the village’s own page. */
const fundList = z.object({
  year: z.string(),
  rows: z.array(
    z.object({
      village: z.string(),
      villageName: z.string(),
      townshipName: z.string(),
      lines: z.array(fundLine),
      sums: fundSums,
      /** 对账. */
      closed: z.boolean(),
      projects: z.object({ all: z.number().int(), late: z.number().int() }),
    }),
  ),
  explanations: z.array(explanation),
});

export const fundViews = {
  'funds.village': endpoint({
    title: '一个村一年的经费和项目',
    kind: 'query',
    callers: {
      ...({ cadre: 'division', 'first-secretary': 'division' } as const),
      ...({ 'township-officer': 'division', 'county-officer': 'division' } as const),
      'unit-officer': 'unit',
    },
    scope: 'input.village lies in the caller’s grant, or the unit of the grant sent somebody there',
    input: z.object({ village: villageCode, year: fundYear }),
    output: z.object({
      village: z.string(),
      villageName: z.string(),
      year: z.string(),
      /** The day that decides who counts and which rules hold. */
      day: z.string(),
      lines: z.array(fundLine),
      entries: z.array(fundEntry),
      sums: fundSums,
      closed: z.object({ byName: z.string(), at: z.string() }).optional(),
      projects: z.array(shownProject),
      /** Units that had somebody there in the year. */
      units: z.array(choice),
      /** Templates of the document in force; empty where it has none. */
      templates: z.object({ village: z.array(choice), household: z.array(choice) }),
      /** `enter`: for the village; `give`: for the unit only. */
      can: z.array(z.enum(['enter', 'give', 'plan', 'close'])),
      explanations: z.array(explanation),
    }),
    refusals: ['village-unknown'],
  }),

  'funds.within': endpoint({
    title: '一个区划一年的村级经费和项目',
    kind: 'query',
    callers: { 'township-officer': 'division', 'county-officer': 'division' },
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, year: fundYear }),
    output: fundList,
    refusals: [],
  }),

  'funds.unit': endpoint({
    title: '派出单位：一年给各村的经费和认购',
    kind: 'query',
    callers: { 'unit-officer': 'unit' },
    scope: 'input.unit is the unit of the caller’s grant',
    input: z.object({ unit: unitId, year: fundYear }),
    output: fundList,
    refusals: [],
  }),
};
