import { countyRef } from '../../src/core/roster/places';
import { robotRef } from '../../src/core/sharing/robot-places';
import { decideChangeRobot } from '../../src/core/sharing/run-robot';
import { act } from '../_backend/act';
import { aboutCounty, robotFacts } from './robot-facts';

/** What goes to a group, and whether anything does. */
export const changeRobot = act({
  endpoint: 'sharing.changeRobot',
  refs: ({ tenant, input }) => ({
    county: countyRef(tenant),
    robot: robotRef(tenant, input.robot),
  }),
  gather: (_call, facts) => facts,
  subject: aboutCounty,
  decide: ({ robot }, call) => decideChangeRobot(call.input, robot, robotFacts(call)),
});
