import { View } from '@tarojs/components';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useAnswer } from '../../../components/use-answer';

/** What a story grew out of; without a title where readers do not see it any more. */
export interface Followed {
  readonly story: string;
  readonly title?: string | undefined;
}

interface Props {
  readonly follows: string | undefined;
  readonly known: Followed | undefined;
  /** Where this one is told from: a case of the same village is none to follow. */
  readonly village: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (follows: string | undefined) => void;
}

/** From which case one learnt it, of those one keeps and tries; not asked where there is none. */
export function FollowsField({ follows, known, village, error, onChange }: Props) {
  const { answer } = useAnswer('adoption.mine', {});
  const kept = (answer?.adoptions ?? [])
    .filter((one) => one.condition !== 'gone' && one.state !== 'let-go' && one.village !== village)
    .map(({ story, title, villageName }) => ({
      value: story,
      text: `《${title}》，${villageName}`,
    }));
  const there = kept.some(({ value }) => value === follows);
  const other = follows && !there ? [{ value: follows, text: sayOther(follows, known) }] : [];
  if (kept.length + other.length === 0) return null;
  return (
    <Section>
      <SelectField
        label="这篇是从哪篇学来的（可以不选）"
        options={[{ value: '', text: '不是从哪篇学来的' }, ...kept, ...other]}
        value={follows ?? ''}
        error={error}
        onChange={(story) => onChange(story || undefined)}
      />
      <View className="field-hint">发布的时候自动连上，读这两篇的人都能看到另一篇。</View>
    </Section>
  );
}

function sayOther(follows: string, known: Followed | undefined): string {
  return known?.story === follows && known.title ? `《${known.title}》` : '选过的那一篇';
}
