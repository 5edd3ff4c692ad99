import { isHintedClean, isWhole } from '../../src/core/files/file';
import type { Ref, Stored } from '../../src/core/records';
import { villageRef } from '../../src/core/roster/places';
import { act } from '../_backend/act';
import { callerOrRefuse } from '../_backend/facts/caller-or-refuse';
import { codesWithin } from '../_backend/facts/in-division';
import type { Reader } from '../_backend/ports';
import { linksTo } from './links-to';

/** As many as one looks through at a time; their links live while one does. */
const PAGE = 20;
const SECONDS = 600;

/** Pictures of a division that no machine gave a verdict on, oldest of each place first. */
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
      whole.map(({ body: { picture, thumbnail } }) =>
        linksTo(
          { picture: picture.place ?? '', thumbnail: thumbnail.place ?? '' },
          SECONDS,
          outside,
        ),
      ),
    );
    return { whole, links, cursor: page.cursor, names: await namesOf(tenant, whole, reader) };
  },

  decide({ whole, links, cursor, names }, call) {
    const { person } = callerOrRefuse(call);
    const files = whole.map(({ id, body }, i) => ({
      file: id,
      ownerName: body.ownerName,
      where: names.get(body.waitingIn ?? '') ?? body.waitingIn ?? '',
      at: body.at,
      ...links[i]!,
      own: body.owner === person,
      passedByMachine: isHintedClean(body),
    }));
    return { output: { files, ...(cursor ? { cursor } : {}) } };
  },
});

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
