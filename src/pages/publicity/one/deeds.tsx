import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { AskedDeed } from '../../../components/asked-deed';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { Basis } from '../basis';
import { ChooseForm } from './choose-form';
import { PublishForm } from './publish-form';
import type { ShownStory } from './shown-story';

interface Props {
  readonly story: ShownStory;
  readonly onDone: () => void;
}

/** What the reader of this page can do with the story now. */
export function Deeds({ story: one, onDone }: Props) {
  const { story, can, versions, live, steps } = one;
  const deed = useDeed();
  const version = versions.at(-1)?.number ?? 0;
  const done = (work: () => Promise<unknown>) => async () => {
    await work();
    onDone();
  };
  return (
    <View className="story-deeds">
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {can.includes('publish') && (
        <Section title="发布">
          <PublishForm story={story} version={version} onDone={onDone} />
          <Basis explanations={one.basis} />
        </Section>
      )}
      {can.includes('save') && (
        <Button text="接着写" icon="pen" onTap={() => goTo('story-write', { story })} />
      )}
      {live !== undefined && (
        <Button kind="secondary" text="看公开的页面" onTap={() => goTo('story', { story })} />
      )}
      {steps.some(({ step }) => step === 'publish') && (
        <Button kind="secondary" text="传播情况" onTap={() => goTo('story-spread', { story })} />
      )}
      {live !== undefined && (
        <Button
          kind="secondary"
          text="哪些村在试"
          onTap={() => goTo('adoption-trail', { story })}
        />
      )}
      {can.includes('unschedule') && (
        <Button
          kind="secondary"
          text="取消定时，回到县里审核"
          busy={deed.busy && '正在办理'}
          onTap={() => void deed.run(done(() => call('publicity.unschedule', { story })))}
        />
      )}
      {can.includes('correct') && (
        <AskedDeed
          text="更正"
          then="改好的稿子要再经乡镇和县里审核；这期间读者看到的还是现在这一篇。更正说明会写在公开的案例上。"
          asks={{ label: '更正说明（读者看得到）', field: 'note' }}
          onSend={async (note) => {
            await call('publicity.correct', { story, note });
            goTo('story-write', { story });
          }}
        />
      )}
      {can.includes('drop-correction') && (
        <AskedDeed
          text="不更正了"
          then="改了的稿子放下，读者看到的还是现在公开的这一篇。"
          onSend={done(() => call('publicity.dropCorrection', { story }))}
        />
      )}
      {can.includes('choose') && <ChooseForm story={story} onDone={onDone} />}
      {can.includes('withdraw') && (
        <AskedDeed
          text="撤下"
          then="撤下以后，谁也打不开这篇案例，已经发出去的链接也一样。"
          asks={{ label: '为什么撤下' }}
          onSend={(reason) => done(() => call('publicity.withdraw', { story, reason }))()}
        />
      )}
      {can.includes('take-up') && (
        <AskedDeed
          text="另起一稿"
          then="撤下的这一篇留着不动。文字和还在同意期内的照片带到新的一稿，要重新经过乡镇和县里审核；发布以后是新的一篇，以前的链接还是打不开。"
          onSend={async () => {
            const { story: next } = await call('publicity.takeUp', { story });
            onDone();
            goTo('story-write', { story: next });
          }}
        />
      )}
    </View>
  );
}
