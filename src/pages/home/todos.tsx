import { View } from '@tarojs/components';
import type { Home } from '../../client/show-home';
import { Cell } from '../../components/cell';
import { goTo } from '../../components/go-to';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import { dayOf } from '../../core/calendar/day';

export function Todos({ todos }: { todos: Home['todos'] }) {
  if (todos.length === 0) {
    return (
      <Section title="要办的事">
        <View className="home-none">没有等您办的事。</View>
      </Section>
    );
  }
  return (
    <Section title={`要办的事（${todos.length}）`} bare>
      <View className="cells">
        {todos.map(({ kind, text, since, month, village }) => (
          <Cell
            key={`${kind}-${text}`}
            icon="alert"
            title={text}
            note={since && `${sayDay(dayOf(Date.parse(since)))} 起`}
            onTap={() => goTo(kind, { month, village })}
          />
        ))}
      </View>
    </Section>
  );
}
