import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import type { VillageSheet } from './villages';
import { sayState } from './villages';

interface Props {
  readonly villages: readonly VillageSheet[];
  readonly chosen: string | undefined;
  readonly onOpen: (village: string) => void;
}

const columns: readonly Column<VillageSheet>[] = [
  { title: '村', show: ({ townshipName, villageName }) => `${villageName}（${townshipName}）` },
  {
    title: '办到哪一步',
    show: (one) => (
      <>
        <StatusTag {...sayState(one)} />
        {one.attention.length > 0 && <View>有 {one.attention.length} 件要看</View>}
      </>
    ),
  },
];

export function VillageList({ villages, chosen, onOpen }: Props) {
  const wide = useWide();
  if (villages.length === 0) return null;
  if (wide) {
    return (
      <Table
        label="各村考勤表"
        columns={columns}
        rows={villages}
        keyOf={({ village }) => village}
        chosen={chosen}
        onOpen={({ village }) => onOpen(village)}
      />
    );
  }
  return (
    <View className="cells">
      {villages.map((one) => (
        <Cell
          key={one.village}
          title={`${one.villageName}（${one.townshipName}）`}
          note={
            <>
              <StatusTag {...sayState(one)} />
              {one.attention.map((line) => (
                <View key={line}>{line}</View>
              ))}
            </>
          }
          onTap={() => onOpen(one.village)}
        />
      ))}
    </View>
  );
}
