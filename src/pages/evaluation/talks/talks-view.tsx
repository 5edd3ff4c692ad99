import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '../../../contract/contract';
import { Empty } from '../../../components/empty';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import { StatusTag } from '../../../components/status-tag';
import { IssueCells } from '../issue-cells';
import { IssueDetail } from '../issue-detail';
import { PartyTalks } from './party-talks';
import { RaiseForm } from './raise-form';

export type Talks = Output<'evaluation.talks'>;

/** In the order of the meeting: what became of the last promises, the talks, what came up. */
export function TalksView({ one, onDone }: { one: Talks; onDone: () => void }) {
  const [opened, open] = useState<string>();
  const { villageName, quarterWords, day, stateWords, earlier, raised, turns, answerers } = one;
  const chosen = [...earlier, ...raised].find(({ issue }) => issue === opened);
  const lists = { onOpen: ({ issue }: { issue: string }) => open(issue) };
  return (
    <View>
      <View className="lead">
        {villageName}，{quarterWords}，{sayDay(day)}
      </View>
      <StatusTag tone="plain" text={stateWords} />
      {earlier.length === 0 ? (
        <Section title="上次的议题办得怎样">
          <Empty text="以前的评议会没有留下议题。" />
        </Section>
      ) : (
        <IssueCells title="上次的议题办得怎样" issues={earlier} {...lists} />
      )}
      {turns.map((turn) => (
        <PartyTalks key={turn.party} turn={turn} one={one} onDone={onDone} />
      ))}
      <IssueCells title={`这次提的（${raised.length}）`} issues={raised} {...lists} />
      {one.mayRaise.length > 0 && <RaiseForm one={one} onDone={onDone} />}
      {chosen && (
        <Sheet title={chosen.what} onClose={() => open(undefined)}>
          <IssueDetail issue={chosen} answerers={answerers} onDone={onDone} />
        </Sheet>
      )}
    </View>
  );
}
