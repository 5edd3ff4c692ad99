import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Cell } from '../../../components/cell';
import { Section } from '../../../components/section';
import { sayConsent } from '../consent-words';
import type { ShownStory } from './shown-story';

interface Props {
  readonly story: ShownStory;
  readonly onDone: () => void;
}

/** Who agreed to be shown; who takes it back is taken out at once. */
export function Consents({ story: { story, people, can }, onDone }: Props) {
  if (people.length === 0) return null;
  const may = can.includes('withdraw-consent');
  return (
    <Section title="同意出镜的人" note="谁不愿意了，随时可以收回：记下来，有这位的照片马上撤下。">
      {people.map((person) => (
        <View key={person.name}>
          <Cell icon="person" title={person.name} note={sayConsent(person)} />
          {may && !person.withdrawnAt && (
            <AskedDeed
              text={`${person.name}收回同意`}
              then={`有${person.name}的照片马上从公开的案例里撤下，以后的稿子也不能再用。已经打开页面的人，几分钟后也看不到。`}
              asks={{ label: '怎么知道的', hint: '例如：本人 11 月 20 日当面说的。' }}
              onSend={async (reason) => {
                await call('publicity.withdrawConsent', { story, name: person.name, reason });
                onDone();
              }}
            />
          )}
        </View>
      ))}
    </Section>
  );
}
