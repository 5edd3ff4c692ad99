import { View } from '@tarojs/components';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Loaded } from '../../../components/loaded';
import { useAnswer } from '../../../components/use-answer';
import { unkeyed } from '../blocks';
import { Compare } from '../compare';
import { pictureOf } from '../preview';
import { sayMoment } from '../story-words';
import { draftOf } from './draft';
import type { KeptStory } from './kept-story';

interface Props {
  readonly kept: KeptStory;
  readonly onSettle: (kept: KeptStory) => void;
}

const ofSides = { before: '那边写的', after: '这里写的', gone: '只有那边有', added: '只有这里有' };

/** Two devices wrote at once: what differs, and which of the two to go on with. */
export function Conflict({ kept, onSettle }: Props) {
  const from = useAnswer('publicity.story', kept.story ? { story: kept.story } : undefined);
  return (
    <Loaded from={from}>
      {(there) => (
        <View className="asked">
          <Banner tone="attention">
            这篇案例在另一台设备上也改过（{sayMoment(there.changedAt)}）。两边不一样的地方：
          </Banner>
          <Compare
            before={there.blocks}
            after={unkeyed(kept.draft.blocks)}
            picture={pictureOf}
            words={ofSides}
          />
          <View className="buttons">
            <Button
              kind="secondary"
              text="用这里写的"
              onTap={() => onSettle({ ...kept, edition: there.edition, dirty: true })}
            />
            <Button
              kind="secondary"
              text="用那边写的"
              onTap={() =>
                onSettle({ ...kept, draft: draftOf(there), edition: there.edition, dirty: false })
              }
            />
          </View>
        </View>
      )}
    </Loaded>
  );
}
