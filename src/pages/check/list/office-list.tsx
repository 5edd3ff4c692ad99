import { View } from '@tarojs/components';
import type { Output } from '../../../contract/contract';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { SelectField } from '../../../components/select-field';
import { useWide } from '../../../components/use-wide';
import type { CheckItem } from '../check-cells';
import { CheckCells } from '../check-cells';
import { OneCheck } from '../one-check';
import { ChecksTable } from './checks-table';

interface Props {
  readonly checks: Output<'check.list'>;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
  readonly onDone: () => void;
}

const filters = [
  { value: '', text: '全部' },
  { value: 'record', text: '等我去办' },
  { value: 'judge', text: '等我认定' },
] as const;

/** A phone shows what waits first; a PC a table with the chosen one beside it. */
export function OfficeList({ checks, values, change, onDone }: Props) {
  const wide = useWide();
  const { toRecord, toJudge, all } = checks;
  const open = (check: string) => goTo('check-one', { check });
  if (!wide) {
    return (
      <>
        <CheckCells
          title={`等您去办（${toRecord.length}）`}
          checks={toRecord}
          named
          onOpen={open}
        />
        <CheckCells title={`等您认定（${toJudge.length}）`} checks={toJudge} named onOpen={open} />
        <CheckCells title="管理范围内的督查" checks={all} named onOpen={open} />
        {all.length === 0 && <Empty text="还没有安排过督查。" />}
      </>
    );
  }
  const shown: Readonly<Record<string, readonly CheckItem[]>> = {
    record: toRecord,
    judge: toJudge,
  };
  const rows = shown[values.show ?? ''] ?? all;
  const chosen = [...all, ...toRecord, ...toJudge].find(({ check }) => check === values.check);
  return (
    <Detail
      title={chosen ? `${chosen.name} ${chosen.wayWords}` : ''}
      detail={chosen && <OneCheck key={chosen.check} check={chosen.check} onDone={onDone} />}
      hint="点一个名字，看这次督查的记录和本人说明，或办理。"
      roomy
      onClose={() => change({ check: '' })}
    >
      <View className="field-pair">
        <SelectField
          label="看哪些"
          value={values.show ?? ''}
          options={filters}
          onChange={(show) => change({ show })}
        />
      </View>
      {rows.length === 0 ? (
        <Empty text="没有符合条件的督查。" />
      ) : (
        <ChecksTable rows={rows} chosen={chosen?.check} onOpen={(check) => change({ check })} />
      )}
    </Detail>
  );
}
