import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Section } from '../../../components/section';
import type { Options, PaperForm, Sheet } from './sheets';
import { saySheet } from './sheets';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly form: PaperForm;
  readonly options: Options;
  readonly onChange: (sheets: readonly Sheet[]) => void;
}

/** What was typed so far, the last first: a wrong one is taken out and typed again. */
export function SheetList({ sheets, form, options, onChange }: Props) {
  if (sheets.length === 0) return null;
  const numbered = sheets.map((sheet, index) => ({ sheet, index })).reverse();
  return (
    <Section title="已录的" bare>
      <View className="cells">
        {numbered.map(({ sheet, index }) => (
          <View key={index} className="cell">
            <View className="cell-words">
              {index + 1}. {saySheet(sheet, form, options)}
            </View>
            <Button
              kind="quiet"
              text="去掉"
              label={`去掉第 ${index + 1} 张`}
              onTap={() => onChange(sheets.filter((_, each) => each !== index))}
            />
          </View>
        ))}
      </View>
    </Section>
  );
}
