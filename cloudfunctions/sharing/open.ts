import { publishedRef } from '../../src/core/publicity/places';
import { decideOpen } from '../../src/core/sharing/open';
import { openRefs } from '../../src/core/sharing/places';
import type { Ref, Stored } from '../../src/core/records';
import type { Request } from '../_backend/act';
import { act } from '../_backend/act';

/** A shared card was opened. Nobody asks by whom, and no act record tells. */
export const open = act({
  endpoint: 'sharing.open',

  refs({ tenant, input }: Request<'sharing.open'>) {
    const places = openRefs(tenant, input.story, input.opening);
    return {
      published: publishedRef(tenant, input.story),
      ...(Object.fromEntries(places.map((at, i) => [placeName(i), at])) as Places),
    };
  },

  gather({ tenant, input }, { published, ...found }) {
    const places = openRefs(tenant, input.story, input.opening).map((at, i) => ({
      at,
      taken: (found as Taken)[placeName(i)],
    }));
    return { published, places };
  },

  decide: (facts, { input, day }) => decideOpen(input, { ...facts, day }),
});

type PlaceName = `place${number}`;
type Places = Record<PlaceName, Ref<'sharedOpen'>>;
type Taken = Readonly<Record<PlaceName, Stored<'sharedOpen'> | undefined>>;

const placeName = (i: number): PlaceName => `place${i}`;
