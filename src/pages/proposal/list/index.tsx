import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { Effects } from '../show/effects';
import type { Item } from './proposal-cells';
import { ProposalCells } from './proposal-cells';
import { readProposals } from './read-proposals';
import { WithinDivision } from './within-division';

/** About me, what waits for me, my unit’s; and those of my division by state. */
export default function ProposalListPage() {
  const from = useAnswer('proposal.list', {});
  const address = useAddress();
  return (
    <Page title="处置建议" office aloud={from.answer && readProposals(from.answer)}>
      <View className="lead">系统只按规则提出建议，由有权的人决定；本人可以先作说明。</View>
      <Loaded from={from}>
        {({ mine, effects, waiting, unit, unitEffects, division, ...may }) => (
          <>
            <Waiting waiting={waiting} />
            {effects.length > 0 && (
              <Effects title="关于我，正在执行的" effects={effects} decided elsewhere />
            )}
            {mine.length > 0 && <ProposalCells title="关于我的处置建议" proposals={mine} />}
            {unitEffects.length > 0 && (
              <Effects
                title="本单位和本单位干部：正在执行的，今年要办的"
                effects={unitEffects}
                decided
                elsewhere
              />
            )}
            {unit.length > 0 && (
              <ProposalCells title="关于本单位和本单位干部的" proposals={unit} named />
            )}
            {may.mayOpen && <Button text="提出处置建议" onTap={() => goTo('proposal-open')} />}
            {may.mayOpen && division && (
              <Button
                kind="quiet"
                text="在期限内的处分与限制"
                onTap={() => goTo('proposals-in-force', { division })}
              />
            )}
            {may.mayRank && (
              <Button kind="quiet" text="月出勤率末位名单" onTap={() => goTo('ranking')} />
            )}
            {may.receivesRankings && (
              <Button kind="quiet" text="报来的末位名单" onTap={() => goTo('rankings-received')} />
            )}
            {division && (
              <WithinDivision division={address.values.division || division} {...address} />
            )}
            {!division && mine.length + unit.length === 0 && (
              <Empty text="没有关于您的处置建议。有了会在首页和通知里告诉您。" />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What can be done now; then what waits for the word of whom it is about. */
function Waiting({ waiting }: { waiting: readonly Item[] }) {
  const now = waiting.filter(isNow);
  const later = waiting.filter((one) => !isNow(one));
  return (
    <>
      {now.length > 0 && (
        <ProposalCells title={`等您办理（${now.length}）`} proposals={now} named />
      )}
      {later.length > 0 && (
        <ProposalCells
          title={`等本人说明，之后由您决定（${later.length}）`}
          proposals={later}
          named
        />
      )}
    </>
  );
}

function isNow({ ready, review, state }: Item): boolean {
  return ready || review || state === 'returned';
}
