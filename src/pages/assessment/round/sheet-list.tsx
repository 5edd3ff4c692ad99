import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import { toneOf } from '../tone-of';
import type { ShownRound } from './round-view';

type Row = ShownRound['sheets'][number];

const columns: readonly Column<Row>[] = [
  { title: '姓名', show: ({ name }) => name },
  { title: '派驻', show: ({ of }) => of },
  { title: '等次', show: ({ gradeWords }) => gradeWords ?? '' },
  {
    title: '办到哪一步',
    show: ({ state, stateWords }) => <StatusTag tone={toneOf(state)} text={stateWords} />,
  },
];

/** Everybody's sheet, a tap from the whole of it. */
export function SheetList({ found: { sheets, more } }: { found: ShownRound }) {
  const wide = useWide();
  const open = ({ sheet }: Row) => goTo('assessment-sheet', { sheet });
  if (sheets.length === 0) return <Empty text="没有符合条件的考核表，换一个条件看看。" />;
  return (
    <>
      {wide ? (
        <Table
          label="考核表"
          columns={[...columns]}
          rows={sheets}
          keyOf={({ sheet }) => sheet}
          onOpen={open}
        />
      ) : (
        <View className="cells">
          {sheets.map((row) => (
            <Cell
              key={row.sheet}
              title={row.name}
              note={row.of}
              value={
                <>
                  <StatusTag tone={toneOf(row.state)} text={row.stateWords} />
                  <View>{row.gradeWords ?? ''}</View>
                </>
              }
              onTap={() => open(row)}
            />
          ))}
        </View>
      )}
      {more && <View>还有更多，请写几个字来找。</View>}
    </>
  );
}
