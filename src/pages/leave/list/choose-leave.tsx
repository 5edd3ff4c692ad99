import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useAnswer } from '../../../components/use-answer';
import { LeaveView } from '../leave-view';
import { toneOf } from '../tone-of';

type Listed = Output<'leave.list'>['mine'][number];

interface Props {
  readonly groups: readonly { readonly title: string; readonly leaves: readonly Listed[] }[];
  readonly chosen: string | undefined;
  readonly onOpen: (leave: string) => void;
  readonly onDone: () => void;
}

const columns: readonly Column<Listed>[] = [
  { title: '谁', show: ({ name, villageName }) => `${name}（${villageName}）` },
  { title: '什么时候', show: ({ period, days }) => `${period}，${days} 天` },
  { title: '什么假', show: ({ kindWords }) => kindWords },
  { title: '由谁审批', show: ({ decides }) => decides },
  {
    title: '状态',
    show: ({ state, stateWords }) => <StatusTag tone={toneOf(state)} text={stateWords} />,
  },
];

/** On a wide screen: tables of requests, and the one chosen beside them, also once it left them. */
export function ChooseLeave({ groups, chosen, onOpen, onDone }: Props) {
  const all = groups.flatMap(({ leaves }) => leaves);
  const shown = all.find(({ leave }) => leave === chosen);
  return (
    <Detail
      title={shown ? `${shown.name}，${shown.period}` : '请假详情'}
      hint="点一次请假，看事由、依据和办理过程，在这里审批。"
      onClose={() => onOpen('')}
      detail={chosen && <OneLeave key={chosen} leave={chosen} onDone={onDone} />}
    >
      {all.length === 0 && <Empty text={chosen ? '没有别的请假等您审批了。' : '现在没有请假。'} />}
      {groups
        .filter(({ leaves }) => leaves.length > 0)
        .map(({ title, leaves }) => (
          <Section key={title} title={title} bare>
            <Table
              label={title}
              columns={columns}
              rows={leaves}
              keyOf={({ leave }) => leave}
              chosen={chosen}
              onOpen={({ leave }) => onOpen(leave)}
            />
          </Section>
        ))}
    </Detail>
  );
}

function OneLeave({ leave, onDone }: { leave: string; onDone: () => void }) {
  const from = useAnswer('leave.show', { leave });
  return (
    <View>
      <Loaded from={from}>
        {(one) => (
          <LeaveView
            leave={one}
            onDone={() => {
              from.reload();
              onDone();
            }}
          />
        )}
      </Loaded>
    </View>
  );
}
