import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { Input } from '../../../contract/contract';
import { HandForm } from './hand-form';
import type { ShownSheet } from './sheet-view';

type Grade = Input<'assessment.decide'>['grade'];

interface Props {
  readonly one: ShownSheet;
  readonly onDone: () => void;
}

/** What the offices can do with a sheet now. */
export function SheetDeeds({ one, onDone }: Props) {
  const { sheet, round, person, can } = one;
  const after = async (work: Promise<unknown>) => {
    await work;
    onDone();
  };
  return (
    <>
      {can.includes('opine') && (
        <Button
          kind="secondary"
          text="写意见"
          onTap={() => goTo('assessment-opinions', { round, sheet })}
        />
      )}
      {can.includes('hand') && <HandForm one={one} onDone={onDone} />}
      {can.includes('decide') && <GradeForm one={one} onDone={onDone} />}
      {can.includes('take-back') && (
        <AskedDeed
          text="退回征求意见"
          then="数据重新读，意见可以再补，之后再提交。"
          asks={{ label: '原因' }}
          onSend={(reason) => after(call('assessment.takeBack', { sheet, reason }))}
        />
      )}
      {can.includes('answer') && <AnswerForm one={one} onDone={onDone} />}
      {can.includes('close') && (
        <AskedDeed
          kind="primary"
          text="归档"
          then="归档以后结果不能再改；文件要求反馈派出单位的，单位会收到通知。"
          onSend={() => after(call('assessment.close', { round, people: [person] }))}
        />
      )}
    </>
  );
}

function GradeForm({ one: { sheet, proposed }, onDone }: Props) {
  const [grade, choose] = useState<Grade>();
  const [reason, write] = useState('');
  const deed = useDeed(['grade', 'reason']);
  const send = () =>
    void deed.run(async () => {
      if (!grade) return;
      await call('assessment.decide', { sheet, grade, reason });
      onDone();
    });
  return (
    <Section title="决定等次" note="决定以后通知本人，本人可以签字或提出异议。">
      <View className="form">
        <Choice
          label="等次"
          options={gradesOf(proposed)}
          value={grade}
          error={deed.wrong('grade')}
          onChange={choose}
        />
        <Field
          label="理由（本人看得到）"
          value={reason}
          rows={3}
          max={300}
          error={deed.wrong('reason')}
          onChange={write}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text="定等次，通知本人"
          busy={deed.busy && '正在办理'}
          why={grade && reason.trim() ? undefined : '选等次、写理由后就能定'}
          onTap={send}
        />
      </View>
    </Section>
  );
}

const gradesOf = (proposed: ShownSheet['proposed']) =>
  (proposed?.choices ?? []).map(({ grade, words }) => ({ value: grade, text: words }));

type Keeps = Grade | 'keep';

function AnswerForm({ one: { sheet, proposed, decided }, onDone }: Props) {
  const [grade, choose] = useState<Keeps>();
  const [answer, write] = useState('');
  const deed = useDeed(['grade', 'answer']);
  const send = () =>
    void deed.run(async () => {
      const changed = grade && grade !== 'keep' ? { grade } : {};
      await call('assessment.answer', { sheet, answer, ...changed });
      onDone();
    });
  const others = gradesOf(proposed).filter(({ text }) => text !== decided?.gradeWords);
  return (
    <Section title="答复异议">
      <View className="form">
        <Choice<Keeps>
          label="结论"
          options={[
            { value: 'keep', text: `维持“${decided?.gradeWords ?? ''}”` },
            ...others.map(({ value, text }) => ({ value, text: `改为“${text}”` })),
          ]}
          value={grade}
          error={deed.wrong('grade')}
          onChange={choose}
        />
        <Field
          label="核对情况（本人看得到）"
          value={answer}
          rows={3}
          max={300}
          error={deed.wrong('answer')}
          onChange={write}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          text="答复本人"
          busy={deed.busy && '正在办理'}
          why={grade && answer.trim() ? undefined : '选结论、写核对情况后就能答复'}
          onTap={send}
        />
      </View>
    </Section>
  );
}
