import { View } from '@tarojs/components';
import { Icon } from './icon';
import { spoken } from './spoken';
import './steps.css';

export interface StepLine {
  readonly title: string;
  readonly note?: string | undefined;
  readonly state: 'done' | 'now' | 'later' | 'back';
}

const icons = { done: 'check', now: 'clock', later: 'circle', back: 'back' } as const;
const words = { done: '已办', now: '等待办理', later: '还没到', back: '已退回' };

/** 审批轨迹: what has been done by whom, what is waited for, what comes after. */
export function Steps({ steps }: { steps: readonly StepLine[] }) {
  return (
    <View className="steps" {...spoken({ role: 'list', label: '办理过程' })}>
      {steps.map((step, index) => (
        <View key={index} className={`step step--${step.state}`} {...spoken({ role: 'listitem' })}>
          <Icon name={icons[step.state]} />
          <View className="step-words">
            <View className="step-title">
              {step.title}（{words[step.state]}）
            </View>
            {step.note && <View className="step-note">{step.note}</View>}
          </View>
        </View>
      ))}
    </View>
  );
}
