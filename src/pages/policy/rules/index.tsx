import { View } from '@tarojs/components';
import { useState } from 'react';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { sayYears } from '../../../components/say-years';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import type { Output } from '../../../contract/contract';
import { ChoosePack } from './choose-pack';
import { LayValue } from './lay-value';
import type { ReadRule } from './rule-item';
import { RuleItem } from './rule-item';

type Shown = Output<'policy.show'>;

/** The document this county goes by, read as one reads a document: by heading, with its clauses. */
export default function RulesPage() {
  const { home } = useMyself();
  const asked = useAnswer('policy.show', {});
  const [laying, lay] = useState<ReadRule>();
  const [done, setDone] = useState<string>();
  // Who looks after the calendar looks after the rules: the county officer.
  const officer = home?.menu.includes('calendar') ?? false;

  function finish(said: string) {
    lay(undefined);
    setDone(said);
    asked.reload();
  }

  return (
    <Page title="规则与依据">
      {done && <Banner tone="done">{done}</Banner>}
      <Loaded from={asked} lines={8}>
        {(shown) => (
          <View>
            <Section title={shown.title}>
              <View>{shown.document}</View>
              {shown.note && <View className="rule-quiet">{shown.note}</View>}
            </Section>
            <Rules shown={shown} onLay={officer ? lay : undefined} />
            <Section title="放假调休">
              {shown.calendarYears.length > 0
                ? `已录入 ${sayYears(shown.calendarYears)}的安排。`
                : '还没有录入放假调休安排。'}
            </Section>
            {officer && (
              <ChoosePack packs={shown.packs} current={shown.pack} onChosen={asked.reload} />
            )}
          </View>
        )}
      </Loaded>
      {laying && (
        <Sheet title={laying.title} onClose={() => lay(undefined)}>
          <LayValue rule={laying.rule} onDone={finish} />
        </Sheet>
      )}
    </Page>
  );
}

interface RulesProps {
  readonly shown: Shown;
  readonly onLay: ((rule: ReadRule) => void) | undefined;
}

function Rules({ shown, onLay }: RulesProps) {
  const all = shown.headings.flatMap(({ rules }) => rules);
  const absent = all.filter(({ state }) => state === 'absent');
  const unset = all.filter(({ state }) => state === 'unset');
  const there = shown.headings
    .map(({ heading, rules }) => ({
      heading,
      rules: rules.filter(({ state }) => state !== 'absent'),
    }))
    .filter(({ rules }) => rules.length > 0);
  return (
    <View>
      <Section title="各条规则">{sayCounts(all.length - absent.length, unset)}</Section>
      {there.map(({ heading, rules }) => (
        <Section key={heading} title={heading}>
          {rules.map((rule) => (
            <RuleItem key={rule.rule} rule={rule} onLay={onLay} />
          ))}
        </Section>
      ))}
      {absent.length > 0 && (
        <Section title="这份文件没有的规定">
          {onLay
            ? absent.map((rule) => <RuleItem key={rule.rule} rule={rule} onLay={onLay} />)
            : absent.map(({ title }) => title).join('、')}
        </Section>
      )}
    </View>
  );
}

function sayCounts(count: number, unset: readonly ReadRule[]): string {
  if (count === 0) return '还没有选定规则包，所以没有规则。';
  const missing = unset.map(({ title }) => title).join('、');
  return `一共 ${count} 条${unset.length > 0 ? `，其中 ${unset.length} 条还没有设置：${missing}` : ''}。`;
}
