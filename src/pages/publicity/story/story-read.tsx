import { View } from '@tarojs/components';
import { AroundStory } from '../../../components/around-story/around-story';
import { Banner } from '../../../components/banner';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { spoken } from '../../../components/spoken';
import type { Output } from '../../../contract/contract';
import { BlockView } from '../block-view';
import { sayDate } from '../story-words';
import { SendStory } from './send-story';
import type { ReadPhoto } from './story-picture';
import { StoryPicture } from './story-picture';

type Story = Output<'publicity.read'>;

export function sayTeller({ villageName, authorName, publishedAt }: Story): string {
  return `${villageName}，${authorName}写，${sayDate(publishedAt)}发布`;
}

interface Props {
  readonly one: Story;
  /** For those who make stories or look after them. */
  readonly inTheMaking: boolean;
  readonly onStale: () => void;
}

/** The story, what was corrected in it, and the way to others like it. */
export function StoryRead({ one, inTheMaking, onStale }: Props) {
  const { story, title, blocks, corrections, dutyWords, duty, village, villageName } = one;
  const all = blocks.flatMap((block) => (block.kind === 'photo' ? [block.picture] : []));
  return (
    <View>
      <View className="story">
        <View className="story-title" {...spoken({ role: 'heading', level: 2 })}>
          {title}
        </View>
        <View className="story-by">
          {sayTeller(one)}。{dutyWords}
        </View>
        {corrections.map(({ at, text }) => (
          <Banner key={at} tone="attention">
            {sayDate(at)}更正：{text}
          </Banner>
        ))}
        {blocks.map((block, index) => (
          <BlockView
            key={index}
            block={block}
            picture={(photo: ReadPhoto) => (
              <StoryPicture photo={photo} all={all} onStale={onStale} />
            )}
          />
        ))}
      </View>
      <SendStory story={story} />
      <AroundStory story={story} title={title} />
      <View className="cells">
        {inTheMaking && (
          <Cell
            icon="sheet"
            title="这篇的办理情况"
            note="各稿、意见，更正或撤下"
            onTap={() => goTo('story-one', { story })}
          />
        )}
        <Cell
          title={`看${villageName}的其他案例`}
          onTap={() => goTo('stories', { division: village })}
        />
        <Cell title={`看“${dutyWords}”的其他案例`} onTap={() => goTo('stories', { duty })} />
        <Cell title="看全县的案例" onTap={() => goTo('stories')} />
      </View>
    </View>
  );
}
