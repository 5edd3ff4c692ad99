import { countyRef } from '../../src/core/roster/places';
import { keyInAddress } from '../../src/core/sharing/robot';
import { robotRefs } from '../../src/core/sharing/robot-places';
import { decideAddRobot } from '../../src/core/sharing/run-robot';
import type { Ref, Stored } from '../../src/core/records';
import type { Request } from '../_backend/act';
import { act } from '../_backend/act';
import { CODE_LENGTH, aboutCounty, robotFacts } from './robot-facts';
import { sealKey } from './seal-key';

type Places = Readonly<Record<`robot:${number}`, Stored<'robot'> | undefined>>;

/** Adds a group; the key in its address is sealed before anything is written. */
export const addRobot = act({
  endpoint: 'sharing.addRobot',

  refs: ({ tenant }: Request<'sharing.addRobot'>) => ({
    county: countyRef(tenant),
    ...(Object.fromEntries(robotRefs(tenant).map((at) => [at.id, at])) as Record<
      `robot:${number}`,
      Ref<'robot'>
    >),
  }),

  gather({ tenant, randomCode }, { county, ...found }) {
    const places = robotRefs(tenant).map((at) => ({
      at,
      taken: (found as Places)[at.id as keyof Places],
    }));
    return { county, places, code: randomCode(CODE_LENGTH) };
  },

  subject: aboutCounty,

  decide({ county, places, code }, call) {
    const { name, address, stories, digests } = call.input;
    const key = keyInAddress(address) ?? '';
    const sealed = sealKey(call.keyedHash, code, key);
    const added = { county: county?.body.division ?? '', name, code, stories, digests };
    return decideAddRobot({ ...added, sealed, lastFour: key.slice(-4) }, places, robotFacts(call));
  },
});
