import type { Stored } from '../../src/core/records';
import { countyRef } from '../../src/core/roster/places';
import { robotRefs } from '../../src/core/sharing/robot-places';
import { givenUpWords, robotProblemWords, sendingWords } from '../../src/core/sharing/robot-words';
import type { RobotSending } from '../../src/core/sharing/robot';
import { act } from '../_backend/act';
import { aboutCounty } from './robot-facts';

/** The latest messages looked at, of all groups together, and shown of each. */
const MOST_LOOKED_AT = 100;
const MOST_SHOWN = 5;

/** The groups of a county; their keys are not even read. */
export const robots = act({
  endpoint: 'sharing.robots',

  refs: ({ tenant }) => ({ county: countyRef(tenant) }),

  async gather({ tenant }, { county }, reader, { site }) {
    const refs = Object.fromEntries(robotRefs(tenant).map((at) => [at.id, at]));
    const query = { collection: 'robotSending', tenants: [tenant], index: 'byTime' } as const;
    const [found, sendings] = await Promise.all([
      reader.read(refs),
      reader.find({ ...query, descending: true }, { limit: MOST_LOOKED_AT }),
    ]);
    const groups = Object.values(found).flatMap((robot) => robot ?? []);
    return { county, groups, sendings: sendings.records, links: site !== undefined };
  },

  subject: aboutCounty,

  decide: ({ groups, sendings, links }) => ({
    output: { robots: groups.map((robot) => show(robot, sendings)), links },
  }),
});

function show({ id, body }: Stored<'robot'>, sendings: readonly Stored<'robotSending'>[]) {
  const { name, lastFour, state, problem, stories, digests, steps, from, code } = body;
  const own = sendings.filter((each) => each.body.robot === id && each.body.code === code);
  return {
    ...{ robot: id, name, lastFour, paused: state === 'paused', stories, digests },
    ...(problem ? { problem: robotProblemWords[problem] } : {}),
    ...{ addedByName: steps[0]?.byName ?? '', addedAt: steps[0]?.at ?? from },
    sendings: own.slice(0, MOST_SHOWN).map(({ body: sending }) => showSending(sending)),
  };
}

function showSending({ title, at, state, why, card, tries }: RobotSending) {
  const again = state === 'waiting' && tries > 0;
  const words = why
    ? givenUpWords[why]
    : again
      ? `第 ${tries} 次没有发成，过一会儿再发`
      : sendingWords[state];
  return { title, at, state, stateWords: words, card };
}
