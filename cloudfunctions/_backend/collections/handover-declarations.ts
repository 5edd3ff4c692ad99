import { first } from './first-shape';

/** What decisions put in force, who follows whom, and what the units' own assessment says. */
export const handoverDeclarations = {
  effect: {
    ...first(),
    indexes: { byPerson: ['person', 'to'], byUnit: ['unit', 'to'], byLastDay: ['to'] },
  },
  succession: {
    ...first(),
    indexes: { byVillage: ['village', 'since'], byUnit: ['unit', 'since'] },
  },
  successionDesk: { ...first(), indexes: {} },
  unitAssessmentYear: { ...first(), indexes: { byYear: ['year'] } },
  unitAssessment: { ...first(), indexes: { byYear: ['year', 'unit'], byUnit: ['unit', 'year'] } },
} as const;
