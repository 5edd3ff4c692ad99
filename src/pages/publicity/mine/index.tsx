import { View } from '@tarojs/components';
import { draftKept } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { useAnswer } from '../../../components/use-answer';
import { toneOf } from '../one/shown-story';
import { placeOf } from '../place-of';
import { sayMoment } from '../story-words';
import '../publicity.css';
import type { KeptStory } from '../write/kept-story';

/** What I wrote, each with how far it is; what waits for me first. */
export default function MyStoriesPage() {
  const from = useAnswer('publicity.mine', {});
  return (
    <Page title="我写的案例">
      <View className="buttons story-start">
        <Button text="写一篇" icon="pen" onTap={() => goTo('story-write')} />
        <Button kind="quiet" text="看大家的案例" onTap={() => goTo('stories')} />
      </View>
      <OnThisPhone />
      <Loaded from={from}>
        {({ stories }) =>
          stories.length === 0 ? (
            <Empty text="还没有写过案例。做成的一件事，写几段、配几张照片，就能给全县看。" />
          ) : (
            <View className="cells">
              {stories.map(({ story, title, state, stateWords, changedAt, can }) => (
                <Cell
                  key={story}
                  title={title || '（还没有标题）'}
                  note={
                    <>
                      <StatusTag tone={toneOf(state)} text={stateWords} />
                      {sayMoment(changedAt)}
                    </>
                  }
                  onTap={() => goTo(can.includes('save') ? 'story-write' : 'story-one', { story })}
                />
              ))}
            </View>
          )
        }
      </Loaded>
    </Page>
  );
}

/** One that the server has not heard of yet. */
function OnThisPhone() {
  const kept = draftKept<KeptStory>(placeOf('new'));
  if (!kept) return null;
  return (
    <Section title="只存在这台手机里的" bare>
      <View className="cells">
        <Cell
          icon="pen"
          title={kept.draft.title || '（还没有标题）'}
          note="接着写"
          onTap={() => goTo('story-write')}
        />
      </View>
    </Section>
  );
}
