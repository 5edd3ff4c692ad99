import type { Ref } from '../records';
import { ref } from '../records';
import { MOST_ROBOTS } from './robot';

export const ROBOT_ID = /^robot:\d{1,2}$/;

export const robotRef = (tenant: string, robot: string): Ref<'robot'> =>
  ref('robot', tenant, robot);

/** Every place a robot of a county can have: so two added at once cannot be one too many. */
export function robotRefs(tenant: string): Ref<'robot'>[] {
  return Array.from({ length: MOST_ROBOTS }, (_, i) => robotRef(tenant, `robot:${i + 1}`));
}

export const robotKeyRef = (tenant: string, robot: string): Ref<'robotKey'> =>
  ref('robotKey', tenant, `key:${robot}`);

/** One message of one robot about one thing: sent once. */
export const sendingRef = (
  tenant: string,
  { robot, code, of }: { readonly robot: string; readonly code: string; readonly of: string },
): Ref<'robotSending'> => ref('robotSending', tenant, `sending:${robot}:${code}:${of}`);
