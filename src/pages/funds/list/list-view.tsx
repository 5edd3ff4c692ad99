import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Choice } from '../../../components/choice';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import type { Output } from '../../../contract/contract';
import { sayYuan } from '../../../core/money';
import { saySums } from '../lines';
import { toneOfLine } from '../shapes';
import type { FundRow } from './row-words';
import { filters, isMeant, sayRow, sumOf } from './row-words';

interface Props {
  readonly answer: Output<'funds.within'>;
  readonly byUnit: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
}

/** Sums first, then a line for each village; opened, each source, and the village’s own page. */
export function ListView({ answer: { rows, year, explanations }, byUnit, values, change }: Props) {
  const wide = useWide();
  const name = values.name ?? '';
  const shown = rows.filter((row) => isMeant(row, name.trim(), values.only ?? ''));
  const opened = rows.find(({ village }) => village === values.village);
  const open = ({ village }: FundRow) => change({ village });
  if (rows.length === 0) return <Empty text="这一年没有派驻，也没有记账。换一年看看。" />;
  return (
    <View>
      <View className="lead">{sayAll(rows, byUnit)}</View>
      <Choice
        label="看哪些村"
        options={filters}
        value={values.only ?? ''}
        onChange={(only) => change({ only })}
      />
      <Field label="找村或乡镇" value={name} onChange={(text) => change({ name: text })} />
      <Detail
        title={opened?.villageName ?? ''}
        hint="点一个村，看每个来源应到多少、到了多少。"
        onClose={() => change({ village: '' })}
        detail={opened && <RowDetail row={opened} year={year} />}
      >
        {shown.length === 0 && <Empty text="没有符合条件的村，换一个条件看看。" />}
        {wide ? (
          <Table
            label="各村的经费"
            columns={columns}
            rows={shown}
            keyOf={({ village }) => village}
            chosen={opened?.village}
            onOpen={open}
          />
        ) : (
          <View className="cells">
            {shown.map((row) => (
              <Cell
                key={row.village}
                title={row.villageName}
                note={sayRow(row)}
                onTap={() => open(row)}
              />
            ))}
          </View>
        )}
      </Detail>
      <Section title="依据">
        <Explain explanations={explanations} />
      </Section>
    </View>
  );
}

function sayAll(rows: readonly FundRow[], byUnit: boolean): string {
  const due = rows.reduce((sum, row) => sum + sumOf(row, 'due'), 0);
  const left = rows.reduce((sum, row) => sum + sumOf(row, 'left'), 0);
  const waiting = rows.reduce((sum, { sums }) => sum + sums.waiting, 0);
  const what = byUnit ? '应给' : '能算出来的应到';
  return [
    `${rows.length} 个村，${what} ${sayYuan(due)}，还差 ${sayYuan(left)}`,
    waiting > 0 && `${waiting} 笔等核对`,
  ]
    .filter(Boolean)
    .join('，');
}

const columns: Column<FundRow>[] = [
  { title: '村', show: ({ villageName }) => villageName },
  { title: '乡镇', show: ({ townshipName }) => townshipName },
  { title: '应到', show: (row) => sayYuan(sumOf(row, 'due')) },
  { title: '还差', show: (row) => sayYuan(sumOf(row, 'left')) },
  { title: '收到', show: ({ sums }) => sayYuan(sums.received) },
  { title: '支出', show: ({ sums }) => sayYuan(sums.spent) },
  { title: '情况', show: sayRow },
];

function RowDetail({ row, year }: { row: FundRow; year: string }) {
  const { village, lines, sums, projects, closed } = row;
  return (
    <View>
      <View className="cells">
        {lines.map((line) => (
          <Cell
            key={line.key}
            title={`${line.title}，${line.from}`}
            note={line.text}
            value={
              <>
                <StatusTag tone={toneOfLine(line)} text={line.stateWords} />
                <View>{saySums(line)}</View>
                {line.behind && <View>过了半年，到了不到一半</View>}
              </>
            }
          />
        ))}
        <Cell
          title={`收到 ${sayYuan(sums.received)}，支出 ${sayYuan(sums.spent)}`}
          note={closed ? '已对账' : '还没有对账'}
        />
        <Cell
          title={`${projects.all} 个项目`}
          note={projects.late > 0 ? `${projects.late} 个过了期限` : '没有过期限的'}
        />
      </View>
      <Button text="打开这个村的账" onTap={() => goTo('village-funds', { village, year })} />
    </View>
  );
}
