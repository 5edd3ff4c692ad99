import { isHintedClean, isWhole, kindOf } from '../../src/core/files/file';
import type { Ref, Stored } from '../../src/core/records';
import type { Actor } from '../../src/core/roster/actor';
import { actorOtherThan } from '../../src/core/roster/actor';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { actorsAt } from '../_backend/facts/may-call';
import { codesWithin } from '../_backend/facts/in-division';
import { linkToSound, linksTo } from '../_backend/facts/links-to';
import type { Reader } from '../_backend/ports';

/** As many as one looks through at a time; their links live while one does. */
const PAGE = 20;
const SECONDS = 600;

/** Photos and recordings of a division that no machine gave a verdict on, oldest of each place first. */
export const listWaiting = act({
  endpoint: 'files.waiting',

  about: ({ input }) => ({ division: input.division }),

  async gather({ tenant, input }, _found, reader, outside) {
    const { division, cursor } = input;
    const range = codesWithin(division);
    const page = await reader.find(
      { collection: 'file', tenants: [tenant], index: 'byWaitingIn', range },
      { limit: PAGE, ...(cursor ? { cursor } : {}) },
    );
    const whole = page.records.filter(({ body }) => isWhole(body));
    const links = await Promise.all(
      whole.map(({ body }) =>
        kindOf(body) === 'photo'
          ? linksTo(body, SECONDS, outside)
          : linkToSound(body, SECONDS, outside),
      ),
    );
    return { whole, links, cursor: page.cursor, names: await namesOf(tenant, whole, reader) };
  },

  decide({ whole, links, cursor, names }, call) {
    const caller = callerOrRefuse(call);
    const isOwn = ({ body }: Stored<'file'>) => {
      const about = { division: body.attached?.division ?? body.division };
      const actors = actorsAt(caller, 'files.judge', about, call.day);
      return body.owner === caller.person || ownAtRemove(actors, body.owner);
    };
    const files = whole.map((each, i) => ({
      file: each.id,
      ownerName: each.body.ownerName,
      where: names.get(each.body.waitingIn ?? '') ?? each.body.waitingIn ?? '',
      at: each.body.at,
      ...links[i]!,
      own: isOwn(each),
      passedByMachine: isHintedClean(each.body),
    }));
    return { output: { files, ...(cursor ? { cursor } : {}) } };
  },
});

/** Judged only in the owner's stead. */
function ownAtRemove(actors: readonly Actor[], owner: string): boolean {
  return actors.length > 0 && !actorOtherThan(actors, owner);
}

/** Villages in words, by code. */
async function namesOf(tenant: string, files: readonly Stored<'file'>[], reader: Reader) {
  const codes = new Set(files.map(({ body }) => body.waitingIn ?? ''));
  const refs: Record<string, Ref<'village'>> = {};
  for (const code of codes) refs[code] = villageRef(tenant, code);
  const found = await reader.read(refs);
  return new Map(
    Object.values(found).flatMap((village) =>
      village
        ? [[village.body.code, `${village.body.townshipName} ${village.body.name}`] as const]
        : [],
    ),
  );
}
