import {
  COUNTY,
  NEXT_VILLAGE,
  OTHER_TOWNSHIP,
  OTHER_VILLAGE,
  TOWNSHIP,
  VILLAGE,
} from '../fixtures/small-county';
import { FAR_COUNTY, FAR_VILLAGE } from './cast';

/** Villages and divisions by the heading of a column. */
export const villages: Record<string, string> = {
  own: VILLAGE,
  near: VILLAGE,
  village: VILLAGE,
  neighbour: NEXT_VILLAGE,
  next: OTHER_VILLAGE,
  far: FAR_VILLAGE,
};
export const divisions: Record<string, string> = {
  village: VILLAGE,
  township: TOWNSHIP,
  next: OTHER_TOWNSHIP,
  county: COUNTY,
  far: FAR_COUNTY,
};
