import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import { call } from '../../client/call';
import { AskedDeed } from '../../components/asked-deed';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { Dues } from '../../components/dues';
import { Explain } from '../../components/explain';
import { goTo } from '../../components/go-to';
import { sayDay, sayInstant } from '../../components/say-day';
import { Section } from '../../components/section';
import { StatusTag } from '../../components/status-tag';
import { Steps } from '../../components/steps';
import { AnswerForm } from './answer-form';
import { JudgeForm } from './judge-form';
import { RecordForm } from './record-form';
import { toneOf } from './tone-of';

export type ShownCheck = Output<'check.show'>;

export interface DeedProps {
  readonly check: ShownCheck;
  readonly onDone: () => void;
}

const withReason =
  ({ check: { check }, onDone }: DeedProps, name: 'check.lift' | 'check.cancel') =>
  async (reason: string) => {
    await call(name, { check, reason });
    onDone();
  };

export function CheckView(props: DeedProps) {
  const { check } = props;
  const { can, draw } = check;
  return (
    <>
      <StatusTag tone={toneOf(check.state)} text={saysNow(check)} />
      {can.includes('record') && <RecordForm {...props} />}
      <Facts check={check} />
      {can.includes('answer') && <AnswerForm {...props} />}
      {can.includes('drop') && <JudgeForm {...props} />}
      {can.includes('lift') && (
        <AskedDeed
          kind="quiet"
          text="撤销认定"
          asks={{ label: '为什么撤销，例如申诉成立' }}
          onSend={withReason(props, 'check.lift')}
        />
      )}
      {can.includes('cancel') && (
        <AskedDeed
          kind="quiet"
          text="取消这次督查"
          asks={{ label: '为什么取消' }}
          onSend={withReason(props, 'check.cancel')}
        />
      )}
      <Section title="办理过程">
        <Steps
          steps={check.steps.map(({ step, byName, at, remark }) => ({
            title: step,
            note: `${byName}，${sayInstant(at)}${remark ? `：${remark}` : ''}`,
            state: 'done',
          }))}
        />
      </Section>
      <Dues dues={check.dues} />
      <Section title="凭什么督查">
        {check.order && <View>按上级要求：{check.order}</View>}
        <Explain explanations={check.explanations} />
        {draw && (
          <Button kind="quiet" text="看是怎么抽的" onTap={() => goTo('check-draw', { draw })} />
        )}
      </Section>
    </>
  );
}

function Facts({ check }: { check: ShownCheck }) {
  const { person, name, villageName, townshipName, position, day, wayWords, orderedBy } = check;
  const { why, result, remark, beside, answer, mendBy, unit } = check;
  return (
    <Section bare>
      <View className="cells">
        <Cell title={`${name}（${townshipName}${villageName} ${position}）`} note={unit} />
        <Cell
          title={`${sayDay(day)} ${wayWords}`}
          note={`${orderedBy}安排${check.draw ? '，抽到' : ''}`}
        />
        {why && <Cell title={why} note="为什么督查" />}
        {result && <Cell title={result} note="督查结果" />}
        {remark && <Cell title={remark} note="看到了什么" />}
        <Cell
          title={beside.join('；')}
          note="考勤表上这一天"
          onTap={() => goTo('my-month', { cadre: person, month: day.slice(0, 7) })}
        />
        {answer && <Cell title={answer} note="本人说明" />}
        {mendBy && <Cell title={sayDay(mendBy)} note="整改期限" />}
      </View>
    </Section>
  );
}

function saysNow({ state, stateWords, answerUntil }: ShownCheck): string {
  return state === 'checked' && answerUntil
    ? `${stateWords}（${sayDay(answerUntil)}以前）`
    : stateWords;
}
