import { DEMO_TENANT } from '../../cloudfunctions/_backend/demo/tenant';
import { openPglite } from '../../cloudfunctions/_backend/stores/postgres/open-pglite';
import { replace } from '../../src/core/records';
import { countyRef } from '../../src/core/roster/places';

/** The demo county that lies in this folder goes by this pack, as if it always had. */
export async function goByPack(dataDir: string, pack: string): Promise<void> {
  const store = await openPglite(dataDir);
  try {
    const { county } = await store.read({ county: countyRef(DEMO_TENANT) });
    if (!county) throw new Error(`there is no demo county in ${dataDir}`);
    const packs = [{ pack, from: '2016-03-31' }];
    await store.commit([replace(county, { ...county.body, packs })]);
  } finally {
    await store.close();
  }
}
