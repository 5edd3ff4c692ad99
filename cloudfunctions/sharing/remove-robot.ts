import { countyRef } from '../../src/core/roster/places';
import { robotKeyRef, robotRef } from '../../src/core/sharing/robot-places';
import { decideRemoveRobot } from '../../src/core/sharing/run-robot';
import { act } from '../_backend/act';
import { aboutCounty } from './robot-facts';

/** Takes a group off, with its address. */
export const removeRobot = act({
  endpoint: 'sharing.removeRobot',
  refs: ({ tenant, input }) => ({
    county: countyRef(tenant),
    robot: robotRef(tenant, input.robot),
    key: robotKeyRef(tenant, input.robot),
  }),
  gather: (_call, facts) => facts,
  subject: aboutCounty,
  decide: ({ robot, key }) => decideRemoveRobot(robot, key),
});
