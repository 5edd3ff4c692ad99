import { View } from '@tarojs/components';
import type { HomeSeen } from '../../client/show-home';
import { Button } from '../../components/button';
import { Banner } from '../../components/banner';
import { Page } from '../../components/page';
import { Skeleton } from '../../components/skeleton';
import { WishesSent } from '../../components/wishes-sent';
import { useHome } from '../../components/use-home';
import { Menu } from './menu';
import { Presence } from './presence';
import { readHome } from './read-home';
import { Todos } from './todos';
import { UnitToday } from './unit-today';
import { Unread } from './unread';
import { Welcome } from './welcome';
import './index.css';

export default function HomePage() {
  const { seen, problem, reload } = useHome();
  return (
    <Page title="在村" aloud={readHome(seen)}>
      {problem && <Banner tone="refused">{problem}</Banner>}
      {problem && <Button kind="secondary" text="再试一次" onTap={() => void reload()} />}
      {seen && <Shown seen={seen} reload={reload} />}
      {!seen && !problem && <Skeleton lines={8} />}
    </Page>
  );
}

function Shown({ seen: { home, old }, reload }: { seen: HomeSeen; reload: () => Promise<void> }) {
  if (!home.person) return <Welcome home={home} />;
  return (
    <View>
      {old && <Banner tone="attention">现在没有网络，下面是上次看到的内容。可以照常报到。</Banner>}
      <View className="home-who">
        {home.person.name}，{home.person.roles.join('、') || home.county}
      </View>
      <WishesSent person={home.person.id} />
      {home.today && (
        <Presence home={home} today={home.today} person={home.person.id} reload={reload} />
      )}
      {home.unread && <Unread unread={home.unread} />}
      {home.unit && <UnitToday home={home} unit={home.unit} />}
      <Todos home={home} />
      <Menu menu={home.menu} above={home.above} />
    </View>
  );
}
