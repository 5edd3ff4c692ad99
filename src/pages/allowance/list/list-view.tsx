import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useWide } from '../../../components/use-wide';
import type { Output } from '../../../contract/contract';
import { sayYuan } from '../../../core/money';
import { saySum } from '../line-cells';
import type { ShownLine } from '../tone-of';
import { toneOf } from '../tone-of';
import { PayForm } from './pay-form';
import { PersonDetail } from './person-detail';

export type AllowanceList = Output<'allowance.unit'>;
export type AllowanceRow = AllowanceList['rows'][number];

interface Props {
  readonly answer: AllowanceList;
  /** Whether one may record here that something was paid. */
  readonly pays: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
  readonly onDone: () => void;
}

export const keyOf = ({ cadre, unit }: Pick<AllowanceRow, 'cadre' | 'unit'>) => `${cadre} ${unit}`;

/** Sums first, then a line for each person; opened, what it is made of and what can be done. */
export function ListView({ answer, pays, values, change, onDone }: Props) {
  const { rows, sums, month, explanations } = answer;
  const wide = useWide();
  const name = values.name ?? '';
  const shown = rows.filter((row) => matches(row, name));
  const opened = rows.find((row) => keyOf(row) === values.person);
  const open = (row: AllowanceRow) => change({ person: keyOf(row) });
  if (rows.length === 0) return <Empty text="这个月没有派驻干部。换一个月份看看。" />;
  return (
    <View>
      <Sums sums={sums} people={rows.length} />
      {pays && <PayForm rows={rows} month={month} onDone={onDone} />}
      <Field label="找姓名、村或单位" value={name} onChange={(text) => change({ name: text })} />
      <Detail
        title={opened ? `${opened.name}，${opened.villageName}` : ''}
        hint="点一个名字，看应发多少、怎么算的、发过几笔。"
        onClose={() => change({ person: '' })}
        detail={
          opened && (
            <PersonDetail
              key={keyOf(opened)}
              row={opened}
              pays={pays}
              explanations={explanations}
              onDone={onDone}
            />
          )
        }
      >
        {shown.length === 0 && <Empty text="没有符合条件的人，换一个名字看看。" />}
        {wide ? (
          <Table
            label="这个月的补助"
            columns={columnsFor(sums)}
            rows={shown}
            keyOf={keyOf}
            chosen={opened && keyOf(opened)}
            onOpen={open}
          />
        ) : (
          <View className="cells">
            {shown.map((row) => (
              <Cell
                key={keyOf(row)}
                title={`${row.name}，${row.villageName}`}
                note={row.lines.map((line) => `${line.title}${line.stateWords}`).join('，')}
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

function Sums({ sums, people }: { sums: AllowanceList['sums']; people: number }) {
  return (
    <View className="lead">
      {people} 人派驻。
      {sums.length === 0 && '这个月执行的文件没有给补助。'}
      {sums.map(({ kind, title, due, paid, late, open }) => (
        <View key={kind}>
          {title}：应发 {sayYuan(due)}，已发 {sayYuan(paid)}
          {late > 0 && `，${late} 人逾期`}
          {open > 0 && `，${open} 人还不能算`}
        </View>
      ))}
    </View>
  );
}

function matches({ name, villageName, unitName }: AllowanceRow, text: string): boolean {
  return [name, villageName, unitName].some((each) => each.includes(text.trim()));
}

function columnsFor(sums: AllowanceList['sums']): Column<AllowanceRow>[] {
  return [
    { title: '姓名', show: ({ name }) => name },
    { title: '村', show: ({ villageName }) => villageName },
    { title: '派出单位', show: ({ unitName }) => unitName },
    ...sums.map(({ kind, title }) => ({
      title,
      show: ({ lines }: AllowanceRow) => <Sum line={lines.find((line) => line.kind === kind)} />,
    })),
  ];
}

function Sum({ line }: { line: ShownLine | undefined }) {
  if (!line) return null;
  return (
    <>
      <StatusTag tone={toneOf(line)} text={line.stateWords} />
      <View>{saySum(line)}</View>
    </>
  );
}
