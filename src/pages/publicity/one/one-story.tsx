import { View } from '@tarojs/components';
import { Banner } from '../../../components/banner';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { StatusTag } from '../../../components/status-tag';
import { useAnswer } from '../../../components/use-answer';
import { Preview } from '../preview';
import { sayMoment } from '../story-words';
import { Consents } from './consents';
import { Deeds } from './deeds';
import { ReviewForm } from './review-form';
import type { ShownStory } from './shown-story';
import { toneOf } from './shown-story';
import { StepsView } from './steps-view';
import { Versions } from './versions';

interface Props {
  readonly story: string;
  readonly onDone?: () => void;
}

/** A story in the making: how far it is, what it says, and what can be done with it now. */
export function OneStory({ story, onDone }: Props) {
  const from = useAnswer('publicity.story', story ? { story } : undefined);
  const done = () => {
    from.reload();
    onDone?.();
  };
  return <Loaded from={from}>{(one) => <Shown story={one} onDone={done} />}</Loaded>;
}

/** The way between a withdrawn story and the one that takes it up again. */
function TakenUp({ story: { takesUp, takenUpAs } }: { story: ShownStory }) {
  const open = (story: string) => () => goTo('story-one', { story });
  return (
    <View className="cells">
      {takesUp && <Cell title="从撤下的那一篇另起" note="看那一篇" onTap={open(takesUp)} />}
      {takenUpAs && <Cell title="已经另起一稿" note="看新的一稿" onTap={open(takenUpAs)} />}
    </View>
  );
}

function Shown({ story: one, onDone }: { story: ShownStory; onDone: () => void }) {
  const { story, title, state, stateWords, authorName, villageName, dutyWords, can } = one;
  const version = one.versions.at(-1);
  const reviewing = version && can.includes('hand-back');
  return (
    <View>
      <StatusTag tone={toneOf(state)} text={stateWords} />
      <View className="story-title">{title || '（还没有标题）'}</View>
      <View className="story-by">
        {villageName}，{authorName}写。{dutyWords}
      </View>
      {one.follows && (
        <View className="story-by">
          作者说这篇是跟着{one.follows.title ? `《${one.follows.title}》` : '一篇已经撤下的案例'}
          做的。
        </View>
      )}
      <TakenUp story={one} />
      {one.publishAt && <Banner tone="attention">定在{sayMoment(one.publishAt)}发布。</Banner>}
      {one.correction && <Banner tone="attention">正在更正：{one.correction}</Banner>}
      {version?.machine === 'unsure' && reviewing && (
        <Banner tone="attention">微信的文字检查没有答复，请多看一眼用词。</Banner>
      )}
      {reviewing && one.waiting.length > 0 && (
        <Banner tone="attention">
          有 {one.waiting.length} 张照片还没有审过，通过以后才能发布。请到“待审的照片”里办。
        </Banner>
      )}
      {one.refused.length > 0 && (
        <Banner tone="refused">有 {one.refused.length} 张照片没有通过审核，要删去或换一张。</Banner>
      )}
      {reviewing ? (
        <ReviewForm
          key={`review-${version.number}`}
          story={story}
          version={version.number}
          blocks={version.blocks}
          mayPass={can.includes('pass')}
          onDone={onDone}
        />
      ) : (
        <Preview blocks={one.blocks} />
      )}
      <Deeds story={one} onDone={onDone} />
      <Consents story={one} onDone={onDone} />
      <Versions key={`versions-${one.versions.length}`} story={one} />
      <StepsView story={one} />
    </View>
  );
}
