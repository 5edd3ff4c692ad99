import { countyRef } from '../../src/core/roster/places';
import { robotRef } from '../../src/core/sharing/robot-places';
import { decideTryRobot } from '../../src/core/sharing/run-robot';
import { act } from '../_backend/act';
import { aboutCounty, cardFrom, robotFacts } from './robot-facts';

/** A message that only shows that it works, sent as the others are. */
export const tryRobot = act({
  endpoint: 'sharing.tryRobot',
  refs: ({ tenant, input }) => ({
    county: countyRef(tenant),
    robot: robotRef(tenant, input.robot),
  }),
  gather: ({ randomCode }, facts) => ({ ...facts, card: cardFrom(randomCode) }),
  subject: aboutCounty,
  decide: ({ robot, card }, call) => decideTryRobot(robot, { ...robotFacts(call), card }),
});
