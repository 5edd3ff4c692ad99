import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { useDraft } from '../../../client/use-draft';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { useDeed } from '../../../components/use-deed';
import type { Block } from '../../../core/publicity/story';
import { BlockView } from '../block-view';
import { pictureOf } from '../preview';
import { remarksOf } from './remarks-of';
import { RemarkAt, WHOLE } from './remark-at';
import '../publicity.css';
import '../remarks.css';

interface Props {
  readonly story: string;
  readonly version: number;
  readonly blocks: readonly Block[];
  /** False where passing it means publishing it, which has a form of its own. */
  readonly mayPass: boolean;
  readonly onDone: () => void;
}

/** What is handed in, with a place for a remark at each block, and the two answers. */
export function ReviewForm({ story, version, blocks, mayPass, onDone }: Props) {
  const { draft, setDraft, forget } = useDraft<Record<string, string>>(
    `review.${story}.${version}`,
    {},
  );
  const deed = useDeed();
  const remarks = remarksOf(draft);
  const at = (place: string) => ({
    text: draft[place],
    error: undefined,
    onChange: (text: string | undefined) => {
      const { [place]: before, ...rest } = draft;
      void before;
      deed.clear();
      setDraft(text === undefined ? rest : { ...rest, [place]: text });
    },
  });
  const decide = (decision: 'pass' | 'hand-back') =>
    void deed.run(async () => {
      await call('publicity.review', { story, version, decision, remarks });
      forget();
      onDone();
    });
  return (
    <View>
      <View className="story">
        {blocks.map((block, index) => (
          <View key={index} className="reviewed">
            <BlockView block={block} picture={pictureOf} />
            <RemarkAt place={`第 ${index + 1} 块`} {...at(String(index))} />
          </View>
        ))}
        <RemarkAt place={WHOLE} {...at('whole')} />
      </View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="field-hint">
        {remarks.length > 0
          ? `写了 ${remarks.length} 条意见，退回时作者在原处看得到。`
          : '要退回的，先在要改的地方写意见。'}
      </View>
      <View className="buttons">
        {mayPass && (
          <Button
            kind="secondary"
            text="通过"
            busy={deed.busy && '正在办理'}
            onTap={() => decide('pass')}
          />
        )}
        <Button
          kind="secondary"
          text="退回修改"
          busy={deed.busy && '正在办理'}
          why={remarks.length > 0 ? undefined : '写了意见才能退回'}
          onTap={() => decide('hand-back')}
        />
      </View>
    </View>
  );
}
