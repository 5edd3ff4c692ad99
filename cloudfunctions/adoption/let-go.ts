import { decideLetGo } from '../../src/core/adoption/keep';
import { act } from '../_backend/act';
import { ownAdoption } from './own-adoption';
import { whoCalls } from './who-calls';

/** Lets go of a story that was kept or tried. */
export const letGo = act({
  endpoint: 'adoption.letGo',
  gather: async (call, _found, reader) => ({
    adoption: await ownAdoption(call, call.input.story, reader),
  }),
  decide: ({ adoption }, call) => decideLetGo({ adoption, ...whoCalls(call) }),
});
