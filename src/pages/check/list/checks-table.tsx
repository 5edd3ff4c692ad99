import { sayDay } from '../../../components/say-day';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import type { CheckItem } from '../check-cells';
import { toneOf } from '../tone-of';

const columns: readonly Column<CheckItem>[] = [
  { title: '姓名', show: ({ name }) => name },
  { title: '村', show: ({ villageName }) => villageName },
  { title: '日子', show: ({ day }) => sayDay(day) },
  { title: '方式', show: ({ wayWords }) => wayWords },
  { title: '结果', show: ({ result }) => result ?? '' },
  {
    title: '状态',
    show: ({ state, stateWords }) => <StatusTag tone={toneOf(state)} text={stateWords} />,
  },
];

/** What is left of the table where the opened one stands beside it. */
const narrow = columns.filter(({ title }) => ['姓名', '日子', '状态'].includes(title));

interface Props {
  readonly rows: readonly CheckItem[];
  readonly chosen: string | undefined;
  readonly onOpen: (check: string) => void;
}

export function ChecksTable({ rows, chosen, onOpen }: Props) {
  return (
    <Table
      label="督查"
      columns={chosen ? narrow : columns}
      rows={rows}
      keyOf={({ check }) => check}
      chosen={chosen}
      onOpen={({ check }) => onOpen(check)}
    />
  );
}
