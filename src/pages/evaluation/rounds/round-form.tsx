import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { sayDay } from '../../../components/say-day';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import { parties } from '../../../core/policy/kinds/evaluation-words';

type Form = Output<'evaluation.rounds'>['rounds'][number]['form'];
type Turn = Form['turns'][number];

const raters = ({ ratedBy }: Turn) => ratedBy.map((party) => parties[party]).join('、');

const columns: readonly Column<Turn>[] = [
  { title: '谁讲', show: ({ partyName }) => partyName },
  { title: '讲什么', show: ({ speaksOn }) => speaksOn },
  { title: '评什么', show: ({ ratedOn }) => ratedOn },
  { title: '由谁评', show: raters },
];

/** Who speaks, who rates whom on what; k, threshold and window; each with its clause one tap away. */
export function RoundForm({ form }: { form: Form }) {
  const [open, setOpen] = useState(false);
  return (
    <View>
      <Turns turns={form.turns} />
      <View className="cells field">
        <Cell title="选项" note={form.options.map(({ text }) => text).join('、')} />
        <Cell title="最少几票才公布" note={`一方不到 ${form.smallest} 票的，不公布数字`} />
        <Threshold threshold={form.threshold} />
        <Cell title="最晚哪天" note={`评议会和外出的人投票，最晚到 ${sayDay(form.lastDay)}`} />
      </View>
      <Button
        kind="quiet"
        text={open ? '收起依据' : '看依据'}
        onTap={() => setOpen((before) => !before)}
      />
      {open && <Explain explanations={form.explanations} />}
    </View>
  );
}

function Turns({ turns }: { turns: readonly Turn[] }) {
  const wide = useWide();
  if (wide) {
    return (
      <View className="field">
        <Table
          label="谁讲什么、谁评谁"
          columns={columns}
          rows={turns}
          keyOf={({ party }) => party}
        />
      </View>
    );
  }
  return (
    <View className="cells field">
      {turns.map((turn) => (
        <Cell
          key={turn.party}
          title={`${turn.partyName}讲${turn.speaksOn}`}
          note={`由${raters(turn)}评${turn.ratedOn}`}
        />
      ))}
    </View>
  );
}

function Threshold({ threshold }: { threshold: number | undefined }) {
  if (threshold !== undefined) {
    return <Cell title="重评界线" note={`“好”和“较好”合起来不到 ${threshold}% 的，整改后重评`} />;
  }
  return (
    <Cell
      title="重评界线：未设置"
      note="文件没有写百分比。结果照样公布，不说达没达到。要设，点这里在“规则与依据”里填“需要整改重评的界线”，写明依据哪份文件。"
      onTap={() => goTo('rules')}
    />
  );
}
