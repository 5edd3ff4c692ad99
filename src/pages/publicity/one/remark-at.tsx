import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';

/** What a remark is about that is about no block. */
export const WHOLE = '全文';

interface Props {
  /** “第 2 块”, or “全文”. */
  readonly place: string;
  /** Undefined: nothing is being said about it. */
  readonly text: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (text: string | undefined) => void;
}

/** A remark at the place it means. */
export function RemarkAt({ place, text, error, onChange }: Props) {
  if (text === undefined) {
    return (
      <Button
        kind="quiet"
        icon="pen"
        text={place === WHOLE ? `对${place}写意见` : '在这里写意见'}
        label={`对${place}写意见`}
        onTap={() => onChange('')}
      />
    );
  }
  return (
    <View className="piece-remark">
      <Field
        label={`对${place}的意见`}
        value={text}
        rows={2}
        max={500}
        error={error}
        onChange={onChange}
      />
      <Button
        kind="quiet"
        text="不写了"
        label={`不写对${place}的意见`}
        onTap={() => onChange(undefined)}
      />
    </View>
  );
}
