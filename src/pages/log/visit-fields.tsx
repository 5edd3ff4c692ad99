import { View } from '@tarojs/components';
import { Button } from '../../components/button';
import { Field } from '../../components/field';

export interface Visit {
  readonly household: string;
  readonly outcome: string;
}

interface Props {
  readonly visits: readonly Visit[];
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (visits: Visit[]) => void;
}

/** What the server may name of the visits, however many there are. */
export function visitFields(count: number): string[] {
  return Array.from({ length: count }, (_, i) => [
    `visits.${i}.household`,
    `visits.${i}.outcome`,
  ]).flat();
}

/** Households visited, if any: whose, and what came of it. */
export function VisitFields({ visits, wrong, onChange }: Props) {
  const put = (at: number, some: Partial<Visit>) =>
    onChange(visits.map((visit, i) => (i === at ? { ...visit, ...some } : visit)));
  return (
    <View>
      {visits.map(({ household, outcome }, i) => (
        <View key={i}>
          <Field
            label={visits.length > 1 ? `第 ${i + 1} 户户主` : '走访户的户主'}
            value={household}
            max={20}
            error={wrong(`visits.${i}.household`)}
            onChange={(text) => put(i, { household: text })}
          />
          <Field
            label="情况和怎么办的"
            value={outcome}
            rows={3}
            max={300}
            placeholder="例如：化肥不够，已帮他联系合作社"
            error={wrong(`visits.${i}.outcome`)}
            onChange={(text) => put(i, { outcome: text })}
          />
          <Button
            kind="quiet"
            text="去掉这一户"
            label={`去掉第 ${i + 1} 户走访`}
            onTap={() => onChange(visits.filter((_, at) => at !== i))}
          />
        </View>
      ))}
      <Button
        kind="quiet"
        icon="people"
        text={visits.length > 0 ? '再记一户走访' : '记一户走访（可选）'}
        onTap={() => onChange([...visits, { household: '', outcome: '' }])}
      />
    </View>
  );
}
