import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import type { Explanation } from '../../../components/explain';
import { sheetWords } from '../../../components/mark-words';
import { sayMonth } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import { useDeed } from '../../../components/use-deed';
import { LineCells } from '../line-cells';
import { LineDetail } from '../line-detail';
import type { ShownLine, ShownMonth } from '../tone-of';

interface Props {
  readonly cadre: string;
  readonly month: ShownMonth;
  readonly explanations: readonly Explanation[];
  readonly own: boolean;
  readonly onDone: () => void;
}

/** One month by one unit: each kind with its state; opened, what it is made of. */
export function MonthLines({ cadre, month, explanations, own, onDone }: Props) {
  const [opened, open] = useState<ShownLine['kind']>();
  const { lines, unitName, villageName, state, claim } = month;
  const line = lines.find(({ kind }) => kind === opened);
  const takable = own && (claim?.state === 'claimed' || claim?.state === 'handed-back');
  return (
    <Section
      title={sayMonth(month.month)}
      note={`${villageName}，${unitName}派出，考勤表${sheetWords[state]}`}
      bare
    >
      {lines.length === 0 && <Empty text="这个月执行的文件没有给补助。" />}
      <LineCells lines={lines} onOpen={({ kind }) => open(kind)} />
      {claim?.remark && <Banner tone="attention">往返退回了：{claim.remark}</Banner>}
      {takable && <TakeBack cadre={cadre} month={month} onDone={onDone} />}
      {line && (
        <Sheet title={`${sayMonth(month.month)} ${line.title}`} onClose={() => open(undefined)}>
          <LineDetail line={line} month={month} explanations={explanations} />
        </Sheet>
      )}
    </Section>
  );
}

function TakeBack({
  cadre,
  month: { month, unit },
  onDone,
}: Pick<Props, 'cadre' | 'month' | 'onDone'>) {
  const deed = useDeed();
  async function takeBack() {
    await call('allowance.takeBackClaim', { cadre, month, unit });
    onDone();
  }
  return (
    <View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="quiet"
        text={`撤回 ${sayMonth(month)}报的往返`}
        busy={deed.busy && '正在撤回'}
        onTap={() => void deed.run(takeBack)}
      />
    </View>
  );
}
