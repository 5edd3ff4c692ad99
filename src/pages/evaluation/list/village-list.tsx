import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { sayDay } from '../../../components/say-day';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import { sayNumber, toneOf } from '../run-words';
import type { VillageRow } from './village-rows';

interface Props {
  readonly rows: readonly VillageRow[];
  readonly chosen: string | undefined;
  readonly mayPlan: boolean;
  readonly onOpen: (row: VillageRow) => void;
}

function State({ row: { latest } }: { row: VillageRow }) {
  if (!latest) return <StatusTag tone="attention" text="没安排" />;
  return <StatusTag tone={toneOf(latest.state)} text={latest.stateWords} />;
}

const columns: readonly Column<VillageRow>[] = [
  { title: '村', show: ({ villageName }) => villageName },
  { title: '哪天开', show: ({ latest }) => (latest ? sayDay(latest.day) : '') },
  { title: '地点', show: ({ latest }) => latest?.place ?? '' },
  { title: '哪一场', show: ({ latest }) => (latest ? sayNumber(latest.number) : '') },
  { title: '办到哪一步', show: (row) => <State row={row} /> },
];

export function VillageList({ rows, chosen, mayPlan, onOpen }: Props) {
  const wide = useWide();
  if (rows.length === 0) return null;
  if (wide) {
    return (
      <Table
        label="各村评议会"
        columns={columns}
        rows={rows}
        keyOf={({ village }) => village}
        chosen={chosen}
        onOpen={onOpen}
      />
    );
  }
  return (
    <View className="cells">
      {rows.map((row) => (
        <Cell
          key={row.village}
          title={row.villageName}
          note={sayWhen(row, mayPlan)}
          value={<State row={row} />}
          onTap={row.latest || mayPlan ? () => onOpen(row) : undefined}
        />
      ))}
    </View>
  );
}

function sayWhen({ latest }: VillageRow, mayPlan: boolean): string {
  if (!latest) return mayPlan ? '点一下安排评议会' : '';
  const which = latest.number > 1 ? `，${sayNumber(latest.number)}` : '';
  return `${sayDay(latest.day)}，${latest.place}${which}`;
}
