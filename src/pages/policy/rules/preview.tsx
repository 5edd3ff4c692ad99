import { View } from '@tarojs/components';
import { Section } from '../../../components/section';
import type { Output } from '../../../contract/contract';

type Seen = Output<'policy.dryRun'>;
type Figures = Seen['changes'][number]['before'];

/** More than that is told as a number. */
const SHOWN = 20;

/** What the new value says, and whose results of the past year would come out otherwise. */
export function Preview({ seen }: { seen: Seen }) {
  return (
    <Section title="试算（没有写入任何内容）">
      <View className="rule-says">改后：{seen.text}</View>
      <View className="rule-quiet">现在：{seen.before}</View>
      <View className="rule-quiet">{sayEffect(seen)}</View>
      {seen.changes.slice(0, SHOWN).map((each) => (
        <View key={`${each.month}-${each.cadre}-${each.village}`} className="rule-quiet">
          {each.month} {each.villageName} {each.name}：{sayFigures(each.before)} →{' '}
          {sayFigures(each.after)}
        </View>
      ))}
      {seen.total > SHOWN && (
        <View className="rule-quiet">还有 {seen.total - SHOWN} 条没有列出。</View>
      )}
    </Section>
  );
}

function sayEffect({ derived, total, months }: Seen): string {
  if (!derived) return '系统里还没有数字由这一项算出，改后只影响规则页上的说明。';
  const span = `${months[0]} 到 ${months.at(-1)}`;
  if (total === 0) return `用 ${span} 的记录试算，没有人的结果会变。`;
  return `用 ${span} 的记录试算，有 ${total} 条结果会变。过去的结果不会真的改动。`;
}

function sayFigures({ counted, target, short }: Figures): string {
  if (target === undefined) return `${counted} 天`;
  return `${counted}/${target} 天${short ? `，差 ${short} 天` : ''}`;
}
