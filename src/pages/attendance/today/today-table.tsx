import { markWords, positionWords } from '../../../components/mark-words';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import type { TodayRow } from './rows';
import { sayRow } from './rows';

const columns: readonly Column<TodayRow>[] = [
  { title: '姓名', show: ({ name }) => name },
  { title: '职务', show: ({ position }) => positionWords[position] },
  { title: '乡镇', show: ({ townshipName }) => townshipName },
  { title: '村', show: ({ villageName }) => villageName },
  {
    title: '状态',
    show: ({ mark }) => <StatusTag tone={markWords[mark].tone} text={markWords[mark].word} />,
  },
  { title: '记录', show: (row) => (row.means ? sayRow(row) : '') },
];

interface Props {
  readonly rows: readonly TodayRow[];
  readonly chosen: string | undefined;
  readonly onOpen: (cadre: string) => void;
}

export function TodayTable({ rows, chosen, onOpen }: Props) {
  return (
    <Table
      label="驻村干部今天的情况"
      columns={columns}
      rows={rows}
      keyOf={({ cadre }) => cadre}
      chosen={chosen}
      onOpen={({ cadre }) => onOpen(cadre)}
    />
  );
}
