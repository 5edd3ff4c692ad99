import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { ShownAssembly } from '../run-words';
import { useEvery } from '../use-every';

/** Opens the box, not before everything sent has come. Those who may not are told who does. */
export function CountForm({ shown, onDone }: { shown: ShownAssembly; onDone: () => void }) {
  const { assembly, can } = shown;
  const seconds = useSecondsTo(shown.countFrom, onDone);
  const deed = useDeed();
  const count = () => call('evaluation.count', { assembly }).then(onDone);
  const mayCount = can.includes('count') || seconds > 0;
  if (!mayCount) return <Banner tone="attention">等乡镇开箱计票。</Banner>;
  return (
    <Section title="开箱计票">
      <View className="field">
        票箱里的票打散后逐项计数，封好的票随后清掉。到时候没有人点，系统也会自动计票；有纸票的，等两个人都录好。
      </View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="开箱计票"
        busy={deed.busy && '正在计票'}
        why={seconds > 0 ? `再等 ${seconds} 秒才能开箱，免得漏掉路上的票` : undefined}
        onTap={() => void deed.run(count)}
      />
    </Section>
  );
}

/** Whole seconds until an instant, counted down; `onOver` when they are over. */
function useSecondsTo(instant: string | undefined, onOver: () => void): number {
  const left = () =>
    instant ? Math.max(0, Math.ceil((Date.parse(instant) - serverNow()) / 1000)) : 0;
  const [seconds, setSeconds] = useState(left);
  useEvery(seconds > 0 ? 1000 : undefined, () => {
    const now = left();
    setSeconds(now);
    if (now === 0) onOver();
  });
  return seconds;
}
