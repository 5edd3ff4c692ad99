import { first } from './first-shape';

/** Of 考核: found by round and village, by unit, by person, by state. */
export const assessmentDeclarations = {
  assessmentRound: { ...first(), indexes: { byState: ['state', 'year'], byYear: ['year'] } },
  assessmentSheet: {
    ...first(),
    indexes: {
      byRound: ['round', 'village'],
      byUnit: ['unit', 'round'],
      byPerson: ['person', 'year'],
      byState: ['round', 'state'],
    },
  },
  assessmentFacts: { ...first(), indexes: {} },
} as const;
