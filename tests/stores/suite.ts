import type { Store } from '../../cloudfunctions/_backend/ports';
import { judgeCommits } from './judge-commits';
import { judgeFinds } from './judge-finds';
import { judgeModel } from './judge-model';
import { judgeRaces } from './judge-races';

/** What every store must do, whatever it is made of. `open` gives an empty one. */
export function judgeStore(name: string, open: () => Promise<Store>): void {
  describe(`store on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    judgeCommits(() => store);
    judgeFinds(() => store);
    judgeRaces(() => store);
    judgeModel(() => store);
  });
}
