import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Basis } from '../../../components/basis';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { PrintForm } from '../../../components/print-form';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { Skeleton } from '../../../components/skeleton';
import { StatusTag } from '../../../components/status-tag';
import { useMyself } from '../../../components/use-home';
import type { Output } from '../../../contract/contract';
import { CloseForm } from './close-form';
import { SheetList } from './sheet-list';

export type ShownRound = Output<'assessment.round'>;

interface Props {
  readonly one: ShownRound;
  /** With the filters; absent while it is asked. */
  readonly found: ShownRound | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (some: Record<string, string>) => void;
  readonly onDone: () => void;
}

export function RoundView({ one, found, values, change, onDone }: Props) {
  const { home } = useMyself();
  const { round, title, led, opinionsUntil, stateWords, excellent, counts } = one;
  const asked = home?.menu.includes('unit') || home?.person?.division?.length === TOWNSHIP_DIGITS;
  const { state = '', name = '' } = values;
  return (
    <>
      <Section title={title}>
        <StatusTag tone={one.state === 'closed' ? 'done' : 'plain'} text={stateWords} />
        <View>
          由{led}牵头。征求意见到 {opinionsUntil} 为止，过后还可以写。
        </View>
        {one.state === 'making' && <View>考核表正在建，几分钟后刷新。建好的可以先办。</View>}
        <View>{counts.map(({ words, count }) => `${words} ${count} 份`).join('，')}</View>
        {excellent && (
          <View>
            参加考核 {excellent.assessed} 人，定为优秀 {excellent.excellent} 人。{excellent.text}。
          </View>
        )}
        <Basis explanations={one.explanations} />
        {asked && <Button text="写意见" onTap={() => goTo('assessment-opinions', { round })} />}
      </Section>
      {one.can.includes('close') && <CloseForm one={one} onDone={onDone} />}
      <Section title="考核表" bare>
        <View className="form">
          <SelectField
            label="办到哪一步"
            options={[
              { value: '', text: '全部' },
              ...counts.map((each) => ({ value: each.state, text: each.words })),
            ]}
            value={state}
            onChange={(chosen) => change({ state: chosen })}
          />
          <Field
            label="找姓名、村或单位"
            value={name}
            max={20}
            onChange={(text) => change({ name: text })}
          />
        </View>
        {found ? <SheetList found={found} /> : <Skeleton lines={5} />}
      </Section>
      {home?.person?.division && (
        <PrintForm
          text="打印考核名册"
          of={{ form: 'assessment-roll', round, division: home.person.division }}
        />
      )}
      <RoundDeeds one={one} onDone={onDone} />
    </>
  );
}

const TOWNSHIP_DIGITS = 9;

/** Below everything else: what is done seldom. */
function RoundDeeds({ one: { round, can, counts }, onDone }: Pick<Props, 'one' | 'onDone'>) {
  const after = async (work: Promise<unknown>) => {
    await work;
    onDone();
  };
  const open = counts.some(({ state }) => state !== 'closed');
  return (
    <>
      {can.includes('fill') && (
        <AskedDeed
          text="补建考核表"
          then="给开考核以后才派驻的干部建表；已有的不变。"
          onSend={() => after(call('assessment.fill', { round }))}
        />
      )}
      {can.includes('close') && !open && (
        <AskedDeed
          kind="primary"
          text="办结这次考核"
          then="考核表已全部归档。办结以后不能再改。"
          onSend={() => after(call('assessment.closeRound', { round }))}
        />
      )}
    </>
  );
}
