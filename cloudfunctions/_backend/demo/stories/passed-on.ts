import { storyId } from '../../../../src/core/publicity/places';
import { publishOne } from './told';
import type { Stage } from './stage';
import { writerOf } from './stage';
import * as texts from './texts';
import { answerForAll, ask, keep, link, officialOf, tryIt } from './uses';

/**
 * One case on its way through the county: the shop of 飞勐村 is tried by three villages, two of which wrote
 * of it in their turn, one after the other; a question about it was answered for all, another waits.
 */
export function tellPassedOn(stage: Stage): void {
  const [yang, li] = [writerOf(stage, 'first-secretary'), writerOf(stage, 'member')];
  const yue = officialOf(stage, 'village-secretary');
  const chen = writerOf(stage, 'cadre');
  const village = (caller: typeof yang) => caller?.postings[0]?.village ?? '';
  if (!yang || !li || !yue || !chen) return;
  const shop = storyId(village(chen), 'DEMOSHOP');

  const first = { caller: yang, village: village(yang), beginsWith: '先在村口一家店试代收包裹' };
  tryIt(stage, shop, first, [14, 600]);
  const asked = { code: 'DEMOPOWER', caller: yang, mayShow: true };
  const power = ask(stage, shop, { ...asked, text: '停电的时候，代交电费怎么办？' }, [14, 620]);
  answerForAll(stage, power, '店里记在本子上，来电当天补交，收据第二天给。', [13, 1020]);
  tryIt(
    stage,
    shop,
    { caller: yue, village: yue.grants[0]?.scope ?? '', beginsWith: '先请两家店来商量' },
    [12, 640],
  );
  const second = publishOne(stage, yang, { code: 'DEMOPARCEL', ...texts.parcels }, 10);
  link(stage, shop, second, [10, 700]);

  tryIt(
    stage,
    second,
    { caller: li, village: village(li), beginsWith: '先把包裹放到合作社' },
    [10, 1150],
  );
  tryIt(
    stage,
    shop,
    { caller: li, village: village(li), beginsWith: '先办取件和打印' },
    [10, 1160],
  );
  const third = publishOne(stage, li, { code: 'DEMOPRINT', ...texts.printing }, 8);
  link(stage, second, third, [8, 700]);
  const waits = { code: 'DEMOPAY', caller: li, mayShow: true };
  ask(stage, shop, { ...waits, text: '两家店代办，村里一个月补多少钱？' }, [1, 730]);
  const walnuts = storyId(village(li), 'DEMOWALNUT');
  keep(stage, walnuts, chen, '先问问种子哪里来', [2, 1200]);
}
