import { View } from '@tarojs/components';
import { Bars } from '../../../components/bars';
import { Section } from '../../../components/section';
import { spoken } from '../../../components/spoken';
import { stateWords } from './history';
import type { ImportProgress } from './use-import';
import { unfinished } from './use-import';

/** How far it is. Leaving is safe: it can be gone on with from the list below. */
export function Progress({ progress, busy }: { progress: ImportProgress; busy: boolean }) {
  const { name, state, steps, done } = progress;
  return (
    <Section title={`${name}：${stateWords[state]}`}>
      <View {...spoken({ role: 'status', live: 'polite' })}>
        <Bars bars={[{ label: '进度', value: done, of: steps, text: `${done} / ${steps} 步` }]} />
      </View>
      {busy && <View>可以离开这一页，回来后点“继续”接着办。</View>}
      {!busy && unfinished(progress) && <View>停在这一步，点下面的“继续”接着办。</View>}
    </Section>
  );
}
