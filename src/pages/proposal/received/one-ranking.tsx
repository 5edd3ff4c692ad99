import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import type { Output } from '../../../contract/contract';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { sayMonth } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { PassedSteps } from '../ranking/passed-steps';
import { RankedCells } from '../ranking/ranked-cells';

type Ranking = Output<'proposal.rankings'>['rankings'][number];

/** One list as it was passed on; 已阅 takes it off what waits. */
export function OneRanking({ one, onSeen }: { one: Ranking; onSeen: () => void }) {
  const { township, townshipName, month, county, people, passed, toSee } = one;
  const deed = useDeed();
  async function see() {
    await call('proposal.seeRanking', { township, month });
    onSeen();
  }
  return (
    <Section title={`${county ? `${county} ` : ''}${townshipName}，${sayMonth(month)}`} bare>
      <View className="cells">
        <RankedCells people={people} />
      </View>
      <PassedSteps passed={passed} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {toSee && (
        <Button
          kind="quiet"
          text="已阅"
          label={`${townshipName}${sayMonth(month)}的名单，已阅`}
          busy={deed.busy && '正在记下'}
          onTap={() => void deed.run(see)}
        />
      )}
      {!county && (
        <Button
          kind="quiet"
          text={`${sayMonth(month)}各乡镇的名单和报送`}
          onTap={() => goTo('ranking', { month })}
        />
      )}
    </Section>
  );
}
