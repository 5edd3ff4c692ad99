import { View } from '@tarojs/components';
import { useState } from 'react';
import { Cell } from '../../../components/cell';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import type { ShownProposal } from './proposal-view';

type Fact = ShownProposal['facts'][number];

const recordWords = {
  'check-one': '点开看督查记录',
  'my-month': '点开看考勤表',
  'evaluation-results': '点开看评议结果',
  'village-funds': '点开看经费账',
} as const;

/** Each with its clause; a tap leads to the record, or where there is none to what the clause says. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const [asked, ask] = useState<Fact>();
  return (
    <Section title="事实" bare>
      <View className="cells">
        {facts.map((fact) => (
          <Cell
            key={fact.text}
            title={fact.text}
            note={saysBehind(fact)}
            onTap={() => (fact.leadsTo ? goTo(fact.leadsTo.page, fact.leadsTo.query) : ask(fact))}
          />
        ))}
      </View>
      {asked && (
        <Sheet title="这件事按哪一条看" onClose={() => ask(undefined)}>
          <View>{asked.text}</View>
          <Explain explanations={asked.explanation ? [asked.explanation] : []} />
        </Sheet>
      )}
    </Section>
  );
}

function saysBehind({ explanation, leadsTo }: Fact): string {
  const clause = explanation ? `依据：${explanation.title} ${explanation.clause}` : '';
  return [clause, leadsTo && recordWords[leadsTo.page]].filter(Boolean).join('；');
}
