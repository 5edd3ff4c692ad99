import { createContext } from 'react';

/** True within the pages of the tablet itself, the only ones that a locked tablet shows. */
export const OnTablet = createContext(false);
