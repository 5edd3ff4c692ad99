import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import type { Output } from '../../../contract/contract';
import { Problems } from './problems';

export type Preview = Output<'roster.preview'>;

interface Props {
  readonly name: string;
  readonly preview: Preview;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onConfirm: () => void;
}

export function PreviewView({ name, preview, busy, problem, onConfirm }: Props) {
  const { problems, problemTotal, rows, changes, examples } = preview;
  const read = Object.entries(rows)
    .map(([sheet, count]) => `${sheet} ${count} 行`)
    .join('，');
  if (problems.length > 0) {
    return (
      <Section title={`三、还有 ${problemTotal} 处要改`} note={`${name}：读到${read}`} bare>
        <Problems problems={problems} total={problemTotal} />
      </Section>
    );
  }
  const changing = changes.insert + changes.replace;
  return (
    <Section title="三、确认导入" note={`${name}：读到${read}，没有要改的地方`}>
      {changing === 0 ? (
        <Banner tone={changes.same > 0 ? 'done' : 'attention'}>
          {changes.same > 0
            ? '与现在的名册完全一样，不用导入。'
            : '表里还没有填内容，填好后重新选择文件。'}
        </Banner>
      ) : (
        <>
          <View className="field">
            将新增 {changes.insert} 条、修改 {changes.replace} 条，{changes.same} 条不变。
          </View>
          <View className="field">
            {examples.map((example) => (
              <View key={example}>{example}</View>
            ))}
          </View>
          {problem && <Banner tone="refused">{problem}</Banner>}
          <Button text={`导入这 ${changing} 条`} busy={busy && '正在导入'} onTap={onConfirm} />
        </>
      )}
    </Section>
  );
}
