import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { Choice } from '../../../components/choice';
import { Detail } from '../../../components/detail';
import { Empty } from '../../../components/empty';
import { PrintForm } from '../../../components/print-form';
import { useWide } from '../../../components/use-wide';
import { ConfirmRest } from './confirm-rest';
import { VillageDetail } from './village-detail';
import { VillageList } from './village-list';
import type { SheetsAnswer } from './villages';
import { inOrder, needsMe } from './villages';
import './sheets.css';

type Change = (some: Record<string, string>) => void;

interface Props {
  readonly answer: SheetsAnswer;
  readonly division: string;
  readonly values: Readonly<Record<string, string>>;
  readonly change: Change;
  readonly reload: () => void;
}

/** Beside the list there is always a sheet to look at; the address says whose, like any other. */
function useFirstOpened(first: string | undefined, opened: string | undefined, change: Change) {
  useEffect(() => {
    if (first && !opened) change({ village: first });
  }, [first, opened, change]);
}

export function SheetsView({ answer, division, values, change, reload }: Props) {
  const wide = useWide();
  const mine = answer.villages.filter(needsMe);
  const all = values.show === 'all' || (mine.length === 0 && values.show !== 'mine');
  const shown = inOrder(all ? answer.villages : mine);
  const opened =
    answer.villages.find(({ village }) => village === values.village) ??
    (answer.villages.length === 1 ? answer.villages[0] : undefined);
  useFirstOpened(wide ? shown[0]?.village : undefined, opened?.village, change);
  const done = answer.villages.filter(({ state }) => state === 'confirmed').length;
  const { month } = answer;

  if (answer.villages.length === 0) {
    return <Empty text="这个月没有派驻干部，没有考勤表要办。换一个月份看看。" />;
  }
  return (
    <View>
      <View className="lead">
        {mine.length > 0 ? `还有 ${mine.length} 个村等您办` : '没有等您办的村'}（
        {answer.villages.length} 个村，已确认 {done} 个）
      </View>
      <View className="sheets-tools">
        <Choice
          label="看哪些村"
          options={[
            { value: 'mine', text: `等我办的 ${mine.length}` },
            { value: 'all', text: `全部 ${answer.villages.length}` },
          ]}
          value={all ? 'all' : 'mine'}
          onChange={(show) => change({ show })}
        />
      </View>
      <PrintForm text="导出考勤表" of={{ form: 'month-sheet', division, month }} />
      <ConfirmRest villages={answer.villages} month={month} onDone={reload} />
      <Detail
        roomy
        title={opened ? `${opened.townshipName} ${opened.villageName}` : ''}
        hint="点一个村，看每个人的考勤、办到哪一步，在这里汇总、签字或确认。"
        onClose={() => change({ village: '' })}
        detail={
          opened &&
          (wide || values.village) && (
            <VillageDetail
              key={`${opened.village}-${opened.state}`}
              village={opened}
              answer={answer}
              reload={reload}
            />
          )
        }
      >
        {shown.length === 0 && <Empty text="没有等您办的村，可以看看全部。" />}
        <VillageList
          villages={shown}
          chosen={opened?.village}
          onOpen={(village) => change({ village })}
        />
      </Detail>
    </View>
  );
}
