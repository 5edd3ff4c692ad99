import * as z from 'zod';
import { explanation } from './attendance-shapes';
import { endpoint } from './endpoint';
import { divisionCode, month, personId, unitId } from './fields';
import { entryId, logEntry, logFigures, logList } from './log-shapes';

const offices = {
  'first-secretary': 'division',
  'village-secretary': 'division',
  'township-officer': 'division',
  'county-officer': 'division',
  'prefecture-officer': 'division',
  'province-officer': 'division',
} as const;

const readers = {
  cadre: 'own',
  'former-cadre': 'own',
  ...offices,
  'unit-officer': 'unit',
} as const;

export const logViews = {
  'log.month': endpoint({
    title: '一名干部一个月的日志',
    kind: 'query',
    callers: readers,
    scope:
      'input.cadre is the caller; others see the days in villages or for units of the caller’s grant',
    input: z.object({ cadre: personId, month }),
    output: z.object({
      cadre: z.string(),
      name: z.string(),
      month: z.string(),
      villageName: z.string(),
      /** The latest day first; of a day in the order they were written. */
      entries: z.array(logEntry),
      figures: logFigures,
      explanations: z.array(explanation),
    }),
    refusals: ['person-unknown', 'not-posted-in-month'],
  }),

  'log.entry': endpoint({
    title: '一条日志',
    kind: 'query',
    callers: readers,
    scope: 'the entry is the caller’s own, or its village or unit lies in the caller’s grant',
    input: z.object({ entry: entryId }),
    output: logEntry,
    refusals: ['log-unknown'],
  }),

  'log.division': endpoint({
    title: '一个区划一个月的日志：每名干部写了几天、走访几户',
    kind: 'query',
    callers: offices,
    scope: 'input.division lies in the caller’s grant',
    input: z.object({ division: divisionCode, month }),
    output: logList,
    refusals: [],
  }),

  'log.unit': endpoint({
    title: '派出单位：本单位派驻干部一个月的日志',
    kind: 'query',
    callers: { 'unit-officer': 'unit' },
    scope: 'input.unit is the unit of the caller’s grant',
    input: z.object({ unit: unitId, month }),
    output: logList,
    refusals: [],
  }),
};
