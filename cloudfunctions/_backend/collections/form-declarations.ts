import { first } from './first-shape';

/** Files that left, or were to leave, the system, and where they wait for a second person. */
export const formDeclarations = {
  exportRequest: {
    ...first(),
    indexes: { byMonth: ['month', 'division'], byAsker: ['by', 'at'] },
  },
  exportDesk: { ...first(), indexes: {} },
} as const;
