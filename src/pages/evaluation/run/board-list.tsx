import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import { parties } from '../../../core/policy/kinds/evaluation-words';
import type { RollLine } from '../run-words';
import { meansWords } from '../../../core/evaluation/results-words';

interface Props {
  readonly lines: readonly RollLine[];
  readonly chosen: string | undefined;
  readonly onOpen: (line: string) => void;
}

function Used({ line: { used } }: { line: RollLine }) {
  if (!used) return <StatusTag tone="plain" text="没用" />;
  return <StatusTag tone="done" text={meansWords[used]} />;
}

const columns: readonly Column<RollLine>[] = [
  { title: '姓名', show: ({ name }) => name },
  { title: '哪一方', show: ({ party }) => parties[party] },
  { title: '外出', show: ({ away }) => (away ? '外出' : '') },
  { title: '票条', show: ({ slip }) => slip ?? '' },
  { title: '用票', show: (line) => <Used line={line} /> },
];

export function BoardList({ lines, chosen, onOpen }: Props) {
  const wide = useWide();
  if (lines.length === 0) return null;
  if (wide) {
    return (
      <Table
        label="谁用了票"
        columns={columns}
        rows={lines}
        keyOf={({ line }) => line}
        chosen={chosen}
        onOpen={({ line }) => onOpen(line)}
      />
    );
  }
  return (
    <View className="cells">
      {lines.map((line) => (
        <Cell
          key={line.line}
          title={line.name}
          note={saysOf(line)}
          value={<Used line={line} />}
          onTap={() => onOpen(line.line)}
        />
      ))}
    </View>
  );
}

function saysOf({ party, away, slip }: RollLine): string {
  return [parties[party], ...(away ? ['外出'] : []), ...(slip ? [`票条 ${slip}`] : [])].join('，');
}
