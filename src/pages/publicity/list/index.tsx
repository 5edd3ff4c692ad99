import { View } from '@tarojs/components';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Page } from '../../../components/page';
import { Skeleton } from '../../../components/skeleton';
import { useAddress } from '../../../components/use-address';
import { Filters } from './filters';
import { readList } from './read-list';
import { StoryRow } from './story-row';
import { useStories } from './use-stories';
import { wantedBy } from './wanted-by';

/** Published stories for anybody (`?division=`, `?duty=`, `?chosen=1`), newest first. */
export default function StoriesPage() {
  const { values, change } = useAddress();
  const { stories, cursor, problem, busy, more, reload } = useStories(wantedBy(values));
  const narrowed = values.division || values.duty || values.chosen;
  return (
    <Page title="典型案例" aloud={stories && readList(stories)}>
      <Filters values={values} change={change} stories={stories ?? []} />
      {problem && <Banner tone="refused">{problem}</Banner>}
      {problem && <Button kind="secondary" text="再试一次" onTap={reload} />}
      {!stories && !problem && <Skeleton lines={8} />}
      {stories?.length === 0 && (
        <Empty
          text={narrowed ? '这里还没有案例。' : '还没有发布的案例。发布以后，谁都能在这里看。'}
        >
          {narrowed && (
            <Button
              kind="secondary"
              text="看全部案例"
              onTap={() => change({ division: '', duty: '', chosen: '' })}
            />
          )}
        </Empty>
      )}
      <View className="cells">
        {stories?.map((item) => (
          <StoryRow key={item.story} item={item} />
        ))}
      </View>
      {stories && stories.length > 0 && (
        <Button kind="quiet" text="看每周汇编" onTap={() => goTo('story-digest')} />
      )}
      {cursor && (
        <View className="story-more">
          <Button kind="secondary" text="再看一些" busy={busy && '正在取'} onTap={more} />
        </View>
      )}
    </Page>
  );
}
