import { first } from './first-shape';

/** Who follows whom, and what is handed over. */
export const handoverDeclarations = {
  succession: {
    ...first(),
    indexes: { byVillage: ['village', 'since'], byUnit: ['unit', 'since'] },
  },
  successionDesk: { ...first(), indexes: {} },
} as const;
