import { View } from '@tarojs/components';
import { Choice } from '../../../components/choice';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { useWide } from '../../../components/use-wide';
import { VillageDetail } from './village-detail';
import { VillageList } from './village-list';
import type { ListAnswer, Show, VillageRow } from './village-rows';
import { kindOf, rowsOf } from './village-rows';

interface Props {
  readonly answer: ListAnswer;
  readonly quarter: string;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
}

const kinds = [
  ['all', '全部'],
  ['none', '没安排'],
  ['going', '在办'],
  ['published', '已公布'],
] as const;

export function ListView({ answer, quarter, values, change }: Props) {
  const wide = useWide();
  const rows = rowsOf(answer);
  const mayPlan = answer.round === 'open';
  if (rows.length === 0) return <Empty text="这个季度这里没有派驻干部的村，没有评议会要开。" />;
  const show = (values.show || 'all') as Show;
  const counts = countsOf(rows);
  const shown = rows.filter((row) => show === 'all' || kindOf(row) === show);
  const opened = rows.find(({ village }) => village === values.village);
  const open = (row: VillageRow) => {
    if (wide) return change({ village: row.village });
    if (row.latest) return goTo('evaluation-run', { assembly: row.latest.assembly });
    if (mayPlan) goTo('evaluation-plan', { village: row.village, quarter });
  };
  return (
    <View>
      <View className="lead">{sayLead(rows.length, counts)}</View>
      {rows.length > 1 && (
        <Choice
          label="看哪些村"
          options={kinds.map(([value, text]) => ({ value, text: `${text} ${counts[value]}` }))}
          value={show}
          onChange={(chosen) => change({ show: chosen })}
        />
      )}
      <Detail
        title={opened?.villageName ?? ''}
        hint="点一个村，看评议会办到哪一步，在这里安排或打开。"
        onClose={() => change({ village: '' })}
        detail={
          wide && opened && <VillageDetail row={opened} quarter={quarter} mayPlan={mayPlan} />
        }
      >
        {shown.length === 0 && <Empty text="没有这样的村，可以看看全部。" />}
        <VillageList rows={shown} chosen={opened?.village} mayPlan={mayPlan} onOpen={open} />
      </Detail>
    </View>
  );
}

function countsOf(rows: readonly VillageRow[]): Record<Show, number> {
  const count = (kind: Show) => rows.filter((row) => kindOf(row) === kind).length;
  return {
    all: rows.length,
    none: count('none'),
    going: count('going'),
    published: count('published'),
  };
}

function sayLead(all: number, { none, published }: Record<Show, number>): string {
  const left = none > 0 ? `还有 ${none} 个村没有安排` : '每个村都安排了';
  return `${all} 个村，已公布 ${published} 个，${left}`;
}
