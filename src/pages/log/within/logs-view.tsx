import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { Explain } from '../../../components/explain';
import { Field } from '../../../components/field';
import { Loaded } from '../../../components/loaded';
import { positionWords } from '../../../components/mark-words';
import { Section } from '../../../components/section';
import type { Column } from '../../../components/table';
import { Table } from '../../../components/table';
import { useAnswer } from '../../../components/use-answer';
import { useWide } from '../../../components/use-wide';
import type { Output } from '../../../contract/contract';
import { MonthLog } from '../month-log';
import { countMissing } from '../say-log';

type Answer = Output<'log.division'>;
type Row = Answer['rows'][number];

interface Props {
  readonly answer: Answer;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
}

const keyOf = ({ cadre, village }: Row) => `${cadre} ${village}`;

/** A line for each cadre; opened, their month of the log. What is missing is a fact, not a rank. */
export function LogsView({ answer: { month, rows, explanations }, values, change }: Props) {
  const wide = useWide();
  const name = values.name ?? '';
  const shown = rows.filter((row) => matches(row, name));
  const opened = rows.find((row) => keyOf(row) === values.person);
  const open = (row: Row) => change({ person: keyOf(row) });
  const written = rows.filter(({ figures }) => figures.entries > 0).length;
  if (rows.length === 0) return <Empty text="这个月没有派驻干部。换一个月份看看。" />;
  return (
    <View>
      <View className="lead">
        {rows.length} 人派驻，{written} 人写了日志
      </View>
      <Field label="找姓名或村" value={name} onChange={(text) => change({ name: text })} />
      <Detail
        title={opened ? `${opened.name}的日志` : ''}
        hint="点一个名字，看这个人这个月写了什么、走访了哪几户。"
        onClose={() => change({ person: '' })}
        detail={opened && <Opened key={keyOf(opened)} cadre={opened.cadre} month={month} />}
      >
        {shown.length === 0 && <Empty text="没有符合条件的人，换一个名字看看。" />}
        {wide ? (
          <Table
            label="驻村干部这个月的日志"
            columns={columnsFor(rows)}
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
                title={`${row.name}，${positionWords[row.position]}`}
                note={`${row.villageName}：${sayRow(row)}`}
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

function Opened({ cadre, month }: { cadre: string; month: string }) {
  const asked = useAnswer('log.month', { cadre, month });
  return (
    <Loaded from={asked} lines={8}>
      {(log) => <MonthLog log={log} onDone={asked.reload} />}
    </Loaded>
  );
}

function matches({ name, villageName, townshipName }: Row, text: string): boolean {
  return [name, villageName, townshipName].some((each) => each.includes(text.trim()));
}

/** Days without an entry only where some document asks for them. */
function columnsFor(rows: readonly Row[]): Column<Row>[] {
  const asked = rows.some(({ figures }) => figures.asked);
  return [
    { title: '姓名', show: ({ name }) => name },
    { title: '村', show: ({ villageName, townshipName }) => `${villageName}（${townshipName}）` },
    { title: '在村', show: ({ figures }) => `${figures.inVillage} 天` },
    { title: '有日志', show: ({ figures }) => `${figures.daysWritten} 天` },
    ...(asked ? [{ title: '在村没有日志', show: sayLacking }] : []),
    { title: '走访', show: ({ figures }) => sayVisited(figures.visits) },
  ];
}

function sayLacking({ figures: { asked, missing } }: Row): string {
  if (!asked) return '';
  return missing.length > 0 ? countMissing(missing) : '没有';
}

function sayVisited({ count, asked }: Row['figures']['visits']): string {
  return asked === undefined ? `${count} 次` : `${count} 次（规定 ${asked} 次）`;
}

function sayRow(row: Row): string {
  const { inVillage, daysWritten, missing, visits } = row.figures;
  const lacking = missing.length > 0 ? `，在村没有日志 ${countMissing(missing)}` : '';
  return `在村 ${inVillage} 天，有日志 ${daysWritten} 天${lacking}，走访 ${sayVisited(visits)}`;
}
