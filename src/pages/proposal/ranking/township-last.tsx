import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import type { Output } from '../../../contract/contract';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { PassedSteps } from './passed-steps';
import { RankedCells } from './ranked-cells';

type Township = Output<'proposal.ranking'>['townships'][number];

interface Props {
  readonly one: Township;
  readonly month: string;
  readonly onDone: () => void;
}

/** One township’s last, or why there is no list yet; how far it was passed on, and the next step. */
export function TownshipLast({ one, month, onDone }: Props) {
  const { township, townshipName, confirmed, registers, people, passed, passTo } = one;
  const deed = useDeed();
  const waits = confirmed < registers;
  async function pass() {
    await call('proposal.passRanking', { township, month });
    onDone();
  }
  return (
    <Section title={townshipName} bare>
      <View className="cells">
        {waits && <Cell title={`考勤表已确认 ${confirmed}/${registers}，全部确认后才列出。`} />}
        {!waits && people.length === 0 && <Cell title="全员全勤，没有要列出的人。" />}
        <RankedCells people={people} />
      </View>
      {passed.length > 0 && <PassedSteps passed={passed} />}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {passTo && (
        <Button
          kind="secondary"
          text={`报${passTo}`}
          label={`把${townshipName}的名单报${passTo}`}
          busy={deed.busy && '正在报送'}
          onTap={() => void deed.run(pass)}
        />
      )}
    </Section>
  );
}
