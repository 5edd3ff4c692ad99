import { first } from './first-shape';

/** What cadres were paid, the money of villages, and their projects. */
export const moneyDeclarations = {
  allowancePaid: {
    ...first(),
    indexes: {
      byMonth: ['month', 'village'],
      byPerson: ['person', 'month'],
      byUnit: ['unit', 'month'],
    },
  },
  tripClaim: {
    ...first(),
    indexes: {
      byPerson: ['person', 'month'],
      byUnit: ['unit', 'month'],
      byMonth: ['month', 'village'],
      byWaiting: ['waitsFor', 'month'],
    },
  },
  fundBook: {
    ...first(),
    indexes: { byYear: ['year', 'village'], byClosed: ['closedFor', 'village'] },
  },
  fundDesk: { ...first(), indexes: {} },
  villageProject: { ...first(), indexes: { byVillage: ['village'] } },
} as const;
