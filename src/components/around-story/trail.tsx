import { View } from '@tarojs/components';
import type { Output } from '../../contract/contract';
import { Cell } from '../cell';
import { goTo } from '../go-to';
import { Section } from '../section';

type Around = Output<'adoption.around'>;

/** Who tries it and what grew out of it, in words: villages, never persons. */
export function Trail({ villages, origin, followUps, more }: Around) {
  if (villages.length === 0 && !origin && followUps.length === 0) return null;
  return (
    <View>
      {villages.length > 0 && (
        <Section title={`已经有 ${villages.length} 个村在试`}>
          <View className="around-words">
            {villages.map(({ villageName }) => villageName).join('、')}
          </View>
        </Section>
      )}
      {origin && (
        <Section title="这篇是跟着别村做的" bare>
          <View className="cells">
            <Cell
              title={`《${origin.title}》`}
              note={origin.villageName}
              onTap={() => goTo('story', { story: origin.story })}
            />
          </View>
        </Section>
      )}
      {followUps.length > 0 && (
        <Section title="跟着做了、也写了的" bare>
          <View className="cells">
            {followUps.map(({ story, title, villageName, generation, originVillageName }) => (
              <Cell
                key={story}
                title={`《${title}》`}
                note={
                  generation === 1 ? villageName : `${villageName}，跟着${originVillageName}做的`
                }
                onTap={() => goTo('story', { story })}
              />
            ))}
          </View>
          {more && <View className="around-by">还有更多，打开其中一篇接着看。</View>}
        </Section>
      )}
    </View>
  );
}
