import { View } from '@tarojs/components';
import { useState } from 'react';
import { Cell } from '../../components/cell';
import { Empty } from '../../components/empty';
import type { Explanation } from '../../components/explain';
import { Explain } from '../../components/explain';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import { Sheet } from '../../components/sheet';
import { StatusTag } from '../../components/status-tag';
import { sayYuan } from '../../core/money';
import type { ShownLine } from './shapes';
import { toneOfLine } from './shapes';

interface Props {
  readonly lines: readonly ShownLine[];
  /** The day that decides. */
  readonly day: string;
  readonly explanations: readonly Explanation[];
}

/** 应到经费: each source with how it stands; opened, how it is worked out and by which clause. */
export function Lines({ lines, day, explanations }: Props) {
  const [opened, open] = useState<string>();
  const line = lines.find(({ key }) => key === opened);
  return (
    <Section title="应到经费" note={`按 ${sayDay(day)}在派驻的人算（本系统约定）`} bare>
      {lines.length === 0 && <Empty text="执行的文件没有规定给村里多少钱，或这一天没有人派驻。" />}
      <View className="cells">
        {lines.map((each) => (
          <Cell
            key={each.key}
            title={`${each.title}，${each.from}`}
            note={each.text}
            value={<Standing line={each} />}
            onTap={() => open(each.key)}
          />
        ))}
      </View>
      {line && (
        <Sheet title={`${line.title}，${line.from}`} onClose={() => open(undefined)}>
          <View className="field">{line.text}</View>
          <View className="field">{saySums(line)}。只算核对过的。</View>
          <Section title="依据">
            <Explain explanations={explanations.filter((each) => isOf(line, each.rule))} />
          </Section>
        </Sheet>
      )}
    </Section>
  );
}

function isOf(line: ShownLine, rule: string): boolean {
  return rule === line.rule || (line.rule === 'work-funds' && rule === 'key-villages');
}

function Standing({ line }: { line: ShownLine }) {
  return (
    <>
      <StatusTag tone={toneOfLine(line)} text={line.stateWords} />
      <View>{saySums(line)}</View>
      {line.behind && <View>过了半年，到了不到一半</View>}
    </>
  );
}

/** 应到 10000 元，已到 6000 元. */
export function saySums({ due, got }: Pick<ShownLine, 'due' | 'got'>): string {
  const came = `已到 ${sayYuan(got)}`;
  return due === undefined ? came : `应到 ${sayYuan(due)}，${came}`;
}
