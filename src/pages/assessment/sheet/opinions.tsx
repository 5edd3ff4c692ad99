import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { Section } from '../../../components/section';
import { HearForm } from './hear-form';
import type { ShownSheet } from './sheet-view';

interface Props {
  readonly one: ShownSheet;
  readonly onDone: () => void;
}

/** What people said, with how they were heard: evidence, never added up. */
export function Opinions({ one, onDone }: Props) {
  const { opinions, missing, can, sheet, state } = one;
  const open = state === 'gathering' && missing.length > 0;
  return (
    <Section
      title="意见"
      note={open ? `文件要求听取、还没有的：${missing.join('、')}` : '只作参考，不打分、不计票。'}
      bare
    >
      {opinions.length === 0 && <Empty text="还没有收到意见。" />}
      <View className="cells">
        {opinions.map((each, i) => (
          <Cell key={i} title={each.fromWords} note={sayOpinion(each)} />
        ))}
      </View>
      {can.includes('hear') && <HearForm sheet={sheet} onDone={onDone} />}
    </Section>
  );
}

function sayOpinion({ text, suggestsWords, heard, byName }: ShownSheet['opinions'][number]) {
  const grade = suggestsWords && `建议${suggestsWords}`;
  const how = [grade, heard, byName && `${byName}${heard ? '登记' : ''}`].filter(Boolean);
  if (!text) return heard ?? '已听取';
  return `${text}（${how.join('，')}）`;
}
