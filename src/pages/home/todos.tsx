import { View } from '@tarojs/components';
import type { Home } from '../../client/show-home';
import { Cell } from '../../components/cell';
import { goTo } from '../../components/go-to';
import { Section } from '../../components/section';
import { saySince } from './say-since';
import { sayNothing } from './say-today';

/** What waits for me, the longest waiting first: each opens the thing itself. */
export function Todos({ home }: { home: Home }) {
  const { todos, day } = home;
  if (todos.length === 0) {
    return (
      <Section title="要办的事">
        <View className="home-none">{sayNothing(home)}。</View>
      </Section>
    );
  }
  return (
    <Section title={`要办的事（${todos.length}）`} bare>
      <View className="cells">
        {todos.map(({ kind, text, since, opens }) => (
          <Cell
            key={`${kind}-${text}`}
            icon="alert"
            title={text}
            note={saySince(since, day)}
            onTap={() => goTo(opens.page, opens.query)}
          />
        ))}
      </View>
    </Section>
  );
}
