import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { sayDay, sayMonth } from '../../../components/say-day';
import { Section } from '../../../components/section';
import type { Output } from '../../../contract/contract';
import { sayEffect, sayFigures } from './say-effect';

type Seen = Output<'policy.dryRun'>;

/** More than that is told as a number. */
const SHOWN = 20;

/** What the new value says, and whose results of the past year would come out otherwise. */
export function Preview({ seen, governs }: { seen: Seen; governs: string }) {
  const lists = [seen.changes, seen.routes, seen.outcomes];
  const shown = lists.reduce((sum, list) => sum + Math.min(SHOWN, list.length), 0);
  return (
    <>
      <Section title="试算（没有写入任何内容）">
        <View className="rule-says">改后：{seen.text}</View>
        <View className="field">{sayEffect(seen, governs)}</View>
        <View className="cells">
          {seen.changes.slice(0, SHOWN).map(({ month, cadre, village, ...each }) => (
            <Cell
              key={`${month}-${cadre}-${village}`}
              title={`${each.name}，${each.villageName}，${sayMonth(month)}`}
              note={`${sayFigures(each.before)} → ${sayFigures(each.after)}`}
              onTap={() => goTo('my-month', { cadre, month })}
            />
          ))}
          {seen.routes.slice(0, SHOWN).map(({ leave, ...each }) => (
            <Cell
              key={leave}
              title={`${each.name}，${each.villageName}，${each.what}`}
              note={
                <>
                  <View>
                    {sayDay(each.asked)}申请时：{each.before}
                  </View>
                  <View>改后：{each.after}</View>
                </>
              }
              onTap={() => goTo('leave-one', { leave })}
            />
          ))}
          {seen.outcomes.slice(0, SHOWN).map((one) => (
            <OneOutcome key={`${one.kind} ${one.id}`} one={one} />
          ))}
        </View>
        {seen.total > shown && (
          <View className="rule-quiet">还有 {seen.total - shown} 条没有列出。</View>
        )}
      </Section>
      <Section title="现在执行的">
        <Explain explanations={seen.explanations} />
      </Section>
    </>
  );
}

/** 轮休 had or not, what a breach leads to, whom a list names: as it was, and as it would be. */
function OneOutcome({ one }: { one: Seen['outcomes'][number] }) {
  const { kind, id, name, villageName, what, before, after } = one;
  const open = {
    rest: () => goTo('leave-one', { leave: id }),
    strike: () => goTo('check-one', { check: id }),
    ranking: undefined,
  }[kind];
  return (
    <Cell
      title={[name, villageName, what].filter(Boolean).join('，')}
      note={
        <>
          <View>原来：{before}</View>
          <View>改后：{after}</View>
        </>
      }
      onTap={open}
    />
  );
}
