import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Field } from '../../../components/field';
import { markWords } from '../../../components/mark-words';
import { Banner } from '../../../components/banner';
import { sayDay, sayInstant } from '../../../components/say-day';
import { useDeed } from '../../../components/use-deed';
import type { OpenCorrection } from './villages';

interface Props {
  readonly correction: OpenCorrection;
  readonly mayDecide: boolean;
  readonly onDone: () => void;
}

type Answer = 'take' | 'leave';

/** The likely grounds for each answer; any other is a line of text. */
const grounds: Readonly<Record<Answer, readonly string[]>> = {
  take: ['向村里核实过，当天在村', '有纸质签到'],
  leave: ['向村里核实过，当天不在村', '与其他记录对不上'],
};
function isAboutLeave({ now, becomes }: Pick<OpenCorrection, 'now' | 'becomes'>): boolean {
  return now === 'leave' || becomes === 'leave';
}

function saysHow(correction: OpenCorrection): string {
  if (correction.becomes === 'absent') return '督查认定为';
  return isAboutLeave(correction) ? '请假引起的更正，改为' : '补报为';
}

/** A day that leave was granted for, or that it ended before, after the sheet was summed up. */
function groundsFor(answer: Answer, { now, becomes }: OpenCorrection): readonly string[] {
  if (now === 'absent' || becomes === 'absent') {
    return answer === 'take' ? ['督查手续齐全'] : ['与其他记录对不上'];
  }
  if (!isAboutLeave({ now, becomes })) return grounds[answer];
  return answer === 'take' ? ['请假、销假手续齐全'] : ['与其他记录对不上'];
}
const answerWords = { take: '采纳', leave: '不采纳' } as const;

/** One late report: what it says, what the sheet says, and two answers of the same size. */
export function SettleCorrection({ correction, mayDecide, onDone }: Props) {
  const [answer, choose] = useState<Answer>();
  const { name, day, now, becomes, reason, at } = correction;
  // Where the sheet has come to say the same meanwhile, there is nothing left to turn down.
  const answers: readonly Answer[] = now === becomes ? ['take'] : ['take', 'leave'];
  return (
    <View>
      <View className="settle-what">
        {name}，{sayDay(day)}：表上{markWords[now].word}，{saysHow(correction)}
        {markWords[becomes].word}
      </View>
      <View className="settle-why">
        {reason}（{sayInstant(at)} 收到）
      </View>
      {mayDecide && !answer && (
        <View className="buttons">
          {answers.map((each) => (
            <Button
              key={each}
              kind="secondary"
              text={answerWords[each]}
              label={`${answerWords[each]}${name} ${sayDay(day)}的补报`}
              onTap={() => choose(each)}
            />
          ))}
        </View>
      )}
      {answer && (
        <Grounds
          correction={correction}
          answer={answer}
          onDone={onDone}
          onClose={() => choose(undefined)}
        />
      )}
    </View>
  );
}

interface GroundsProps extends Omit<Props, 'mayDecide'> {
  readonly answer: Answer;
  readonly onClose: () => void;
}

function Grounds({ correction, answer, onDone, onClose }: GroundsProps) {
  const [reason, write] = useState('');
  const deed = useDeed(['reason']);
  const { cadre, day, now, becomes } = correction;
  const settle = () =>
    call('attendance.correct', {
      cadre,
      day,
      becomes: answer === 'take' ? becomes : now,
      reason,
    }).then(onDone);
  return (
    <View>
      <Choice
        label={`为什么${answerWords[answer]}`}
        options={groundsFor(answer, correction).map((text) => ({ value: text, text }))}
        value={reason}
        onChange={write}
      />
      <Field
        label="原因（可以改写，本人看得到）"
        value={reason}
        rows={2}
        error={deed.wrong('reason')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text={`确定${answerWords[answer]}`}
          busy={deed.busy && '正在办理'}
          why={reason.trim() ? undefined : '选一项或写一句原因'}
          onTap={() => void deed.run(settle)}
        />
        <Button kind="secondary" text="先不办" onTap={onClose} />
      </View>
    </View>
  );
}
