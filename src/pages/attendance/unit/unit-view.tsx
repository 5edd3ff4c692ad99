import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { markWords, positionWords, sheetWords } from '../../../components/mark-words';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import type { Output } from '../../../contract/contract';

type UnitAnswer = Output<'attendance.unit'>;
type UnitRow = UnitAnswer['rows'][number];

const columns: readonly Column<UnitRow>[] = [
  { title: '姓名', show: ({ name }) => name },
  { title: '职务', show: ({ position }) => positionWords[position] },
  { title: '派驻', show: ({ townshipName, villageName }) => `${townshipName} ${villageName}` },
  { title: '今天', show: (row) => <Today row={row} /> },
  { title: '在村天数', show: sayDays },
  { title: '考勤表', show: ({ state }) => sheetWords[state] },
];

/** Each of the unit’s people; opened, their month with every day and its grounds. */
export function UnitView({ answer }: { answer: UnitAnswer }) {
  const { unit, month, rows, explanations } = answer;
  const wide = useWide();
  const open = ({ cadre }: UnitRow) => goTo('my-month', { cadre, month });
  if (rows.length === 0) {
    return <Empty text={`${unit}这个月没有派驻干部。换一个月份看看。`} />;
  }
  return (
    <View>
      <View className="lead">
        {unit}：{rows.length} 人派驻
      </View>
      {wide ? (
        <Table
          label={`${unit}派驻干部`}
          columns={columns}
          rows={rows}
          keyOf={({ cadre }) => cadre}
          onOpen={open}
        />
      ) : (
        <View className="cells">
          {rows.map((row) => (
            <Cell
              key={row.cadre}
              title={`${row.name}，${positionWords[row.position]}`}
              note={
                <>
                  <View>
                    {row.townshipName} {row.villageName}
                  </View>
                  <View>{sayDays(row)}</View>
                </>
              }
              value={<Today row={row} />}
              onTap={() => open(row)}
            />
          ))}
        </View>
      )}
      <Section title="天数的依据">
        <Explain explanations={explanations} />
      </Section>
    </View>
  );
}

function Today({ row: { today } }: { row: UnitRow }) {
  if (!today) return null;
  const { word, tone } = markWords[today.mark];
  return <StatusTag tone={tone} text={today.time ? `${word} ${today.time}` : word} />;
}

/** 计入 12 / 20 天; the county’s document may count trips or workdays only, so it says “计入”. */
function sayDays({ summary: { inVillage, counted, target, per } }: UnitRow): string {
  if (target === undefined) return `在村 ${inVillage} 天`;
  return `${per === 'month' ? '本月' : '全年'}计入 ${counted} / ${target} 天`;
}
