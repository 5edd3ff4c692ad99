import { View } from '@tarojs/components';
import type { Home } from '../../client/show-home';
import { Cell } from '../../components/cell';
import { goTo } from '../../components/go-to';
import { Section } from '../../components/section';
import { sayUnread } from './say-unread';

/** How many notices are new, and the newest of them. */
export function Unread({ unread }: { unread: NonNullable<Home['unread']> }) {
  return (
    <Section bare>
      <View className="cells">
        <Cell
          icon="bell"
          title={sayUnread(unread)}
          note={unread.newest}
          onTap={() => goTo('inbox')}
        />
      </View>
    </Section>
  );
}
