import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Explain } from '../../../components/explain';
import { Banner } from '../../../components/banner';
import type { Asked } from '../../../components/use-answer';
import { spoken } from '../../../components/spoken';
import './preview.css';

/** Who will decide and why, as one writes; the clause one tap away. */
export function Preview({ from: { answer, problem } }: { from: Asked<Output<'leave.preview'>> }) {
  const [open, setOpen] = useState(false);
  if (problem) return <Banner tone="attention">{problem}</Banner>;
  const { route } = answer ?? {};
  return (
    <View className="leave-preview" {...spoken({ role: 'status' })}>
      <View className="leave-route">{route?.text ?? '正在看由谁审批…'}</View>
      {route?.rest && <View className="leave-why">{route.rest}。</View>}
      {route?.raised && <View className="leave-why">{route.raised}。</View>}
      {answer && route && route.days > Math.ceil(answer.days) && (
        <View className="leave-why">
          这次 {answer.days} 天，和前后相连的请假合并，按 {route.days} 天办。
        </View>
      )}
      {route && (
        <Button
          kind="quiet"
          text={open ? '收起依据' : '看依据'}
          onTap={() => setOpen((before) => !before)}
        />
      )}
      {open && route && <Explain explanations={route.explanations} />}
    </View>
  );
}
