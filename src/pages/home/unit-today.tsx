import { View } from '@tarojs/components';
import type { Home } from '../../client/show-home';
import { Button } from '../../components/button';
import { goTo } from '../../components/go-to';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import { sayUnit } from './say-unit';

interface Props {
  readonly home: Home;
  readonly unit: NonNullable<Home['unit']>;
}

/** For a dispatching unit: how the people it sent stand today, and the way to their month. */
export function UnitToday({ home, unit }: Props) {
  return (
    <Section>
      <View className="home-state">{sayUnit(unit)}</View>
      <View className="home-more">
        {sayDay(home.day)}，{home.dayKind}
      </View>
      {unit.posted > 0 && <Button text="看看每个人" icon="people" onTap={() => goTo('unit')} />}
    </Section>
  );
}
