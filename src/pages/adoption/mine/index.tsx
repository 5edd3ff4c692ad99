import { View } from '@tarojs/components';
import { wishesKept } from '../../../client/wishes';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { WaysIn } from '../../../components/ways-in';
import { WishesSent } from '../../../components/wishes-sent';
import { OneAdoption } from './one-adoption';
import { readAdoptions } from './read-adoptions';

/** What I keep, try and followed, the latest first; for somebody unknown what this phone keeps. */
export default function MyAdoptionsPage() {
  const { home } = useMyself();
  const from = useAnswer('adoption.mine', home?.person ? {} : undefined);
  return (
    <Page title="我想试的" aloud={from.answer && readAdoptions(from.answer.adoptions)}>
      <WishesSent person={home?.person?.id} />
      {home && !home.person && <OnThisPhone />}
      {home?.person && (
        <Loaded from={from}>
          {(mine) => (
            <View>
              {mine.adoptions.length === 0 && <NothingYet />}
              {mine.adoptions.map((one) => (
                <OneAdoption key={one.story} one={one} mine={mine} onDone={from.reload} />
              ))}
              <Elsewhere />
            </View>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function NothingYet() {
  return (
    <Empty text="还没有想试的。看到别村的做法能用，点一下“我也想试”，就留在这里。">
      <Button text="看典型案例" onTap={() => goTo('stories')} />
    </Empty>
  );
}

/** The ways on: questions for everybody, and what an office looks after. */
function Elsewhere() {
  const { home } = useMyself();
  const division = home?.menu.includes('story-review') ? home.person?.division : undefined;
  return (
    <View className="cells">
      <Cell
        icon="people"
        title="案例的提问"
        note="我问的，等我回答的"
        onTap={() => goTo('questions')}
      />
      {division && (
        <Cell
          icon="sheet"
          title="本辖区的村在试什么"
          note="哪个村、谁、从哪天起；还没有回答的提问"
          onTap={() => goTo('adoptions-within', { division })}
        />
      )}
    </View>
  );
}

function OnThisPhone() {
  const wishes = wishesKept();
  return (
    <View>
      {wishes.length > 0 && (
        <Section title="只记在这台设备里的" bare>
          <View className="cells">
            {wishes.map(({ story, title }) => (
              <Cell key={story} title={title} onTap={() => goTo('story', { story })} />
            ))}
          </View>
        </Section>
      )}
      <WaysIn why="登录以后，想试的案例跟着您走，换一台设备也在。" />
    </View>
  );
}
