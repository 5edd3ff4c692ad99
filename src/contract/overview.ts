import * as z from 'zod';
import { figureNames } from '../core/overview/figures';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { divisionCode, month } from './fields';

/** Counts by name; one that is not there is nought. */
const figures = z.partialRecord(z.enum(figureNames), z.number().int());

const place = z.object({
  /** Division code. */
  place: z.string(),
  name: z.string(),
  /** Of the month asked for. */
  figures,
  /** As it stands now. */
  now: figures,
});

export const overview = {
  'overview.show': endpoint({
    title: '一览：一个区划一个月的情况和眼下要办的，按地方列',
    kind: 'query',
    callers: {
      'township-officer': 'division',
      'county-officer': 'division',
      'prefecture-officer': 'division',
      'province-officer': 'division',
    },
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, month }),
    output: place.extend({
      month: z.string(),
      /** When the records were read for it, the oldest of several; absent where nothing was yet. */
      monthAsOf: z.string().optional(),
      nowAsOf: z.string().optional(),
      /** The places right below, by their codes and by nothing else. */
      places: z.array(place),
      /** Whether the records behind it lie in this tenant; else in the counties’ own. */
      records: z.boolean(),
      explanations: z.array(explanation),
    }),
    refusals: [],
  }),
};
