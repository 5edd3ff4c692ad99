import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Choice } from '../../../components/choice';
import { Empty } from '../../../components/empty';
import type { Explanation } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { useState } from 'react';
import { LineCells } from '../line-cells';
import { LineDetail } from '../line-detail';
import type { ShownLine } from '../tone-of';
import type { AllowanceRow } from './list-view';
import { OnePayment } from './one-payment';
import { Reversals } from './reversals';
import { SettleClaim } from './settle-claim';

interface Props {
  readonly row: AllowanceRow;
  readonly pays: boolean;
  readonly explanations: readonly Explanation[];
  readonly onDone: () => void;
}

/** One person’s month: how each sum is made, and for who pays what can be recorded. */
export function PersonDetail({ row, pays, explanations, onDone }: Props) {
  const { lines, claim, cadre, month } = row;
  const [kind, choose] = useState<ShownLine['kind'] | undefined>(lines[0]?.kind);
  const line = lines.find((each) => each.kind === kind);
  return (
    <View>
      {pays && claim?.state === 'claimed' && <SettleClaim row={row} onDone={onDone} />}
      {lines.length === 0 && <Empty text="这个月执行的文件没有给补助。" />}
      <LineCells lines={lines} />
      {lines.length > 1 && (
        <Choice
          label="看哪一种"
          options={lines.map((each) => ({ value: each.kind, text: each.title }))}
          value={kind}
          onChange={choose}
        />
      )}
      {line && <LineDetail line={line} month={row} explanations={explanations} />}
      {line && pays && <OnePayment key={line.kind} row={row} line={line} onDone={onDone} />}
      {line && pays && <Reversals row={row} line={line} onDone={onDone} />}
      <View className="cells">
        <Cell title="看考勤" onTap={() => goTo('my-month', { cadre, month })} />
        <Cell title="看全年" onTap={() => goTo('my-allowances', { cadre })} />
      </View>
    </View>
  );
}
