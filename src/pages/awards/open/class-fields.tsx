import { View } from '@tarojs/components';
import { CallRefused } from '../../../client/errors';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Section } from '../../../components/section';
import type { Output } from '../../../contract/contract';
import type { ClassDraft } from './class-draft';

interface Props {
  readonly rule: NonNullable<Output<'awards.rounds'>['rule']>;
  readonly classes: readonly ClassDraft[];
  readonly onChange: (classes: readonly ClassDraft[]) => void;
  readonly failure: unknown;
}

/** The classes of a round; several of a kind only where the document tells classes apart. */
export function ClassFields({ rule, classes, onChange, failure }: Props) {
  const put = (at: number, some: Partial<ClassDraft>) =>
    onChange(classes.map((each, i) => (i === at ? { ...each, ...some } : each)));
  const wordsOf = (to: string) => rule.kinds.find(({ kind }) => kind === to)?.words ?? to;
  return (
    <Section
      title="表扬哪些类别"
      note={
        rule.byClass ? '文件分层级、分类别，可以写几类。' : '文件没有分类别，每种对象只有一类。'
      }
    >
      {classes.map((each, i) => (
        <View key={i} className="award-asked">
          <Field
            label={`${wordsOf(each.to)}：类别名称（第 ${i + 1} 类）`}
            value={each.title}
            max={30}
            error={wrongAt(failure, [`classes.${i}`, `classes.${i}.title`, `classes.${i}.to`])}
            onChange={(title) => put(i, { title })}
          />
          <Field
            label={`第 ${i + 1} 类名额（不限就不填）`}
            value={each.places}
            max={3}
            error={wrongAt(failure, [`classes.${i}.places`])}
            onChange={(places) => put(i, { places })}
          />
          {classes.length > 1 && (
            <Button
              kind="quiet"
              text="去掉这一类"
              label={`去掉第 ${i + 1} 类`}
              onTap={() => onChange(classes.filter((_, at) => at !== i))}
            />
          )}
        </View>
      ))}
      {rule.kinds
        .filter(({ kind }) => rule.byClass || !classes.some(({ to }) => to === kind))
        .map(({ kind, words }) => (
          <Button
            key={kind}
            kind="secondary"
            text={`加一类${words}`}
            onTap={() => onChange([...classes, { to: kind, title: '', places: '' }])}
          />
        ))}
    </Section>
  );
}

function wrongAt(failure: unknown, fields: readonly string[]): string | undefined {
  if (!(failure instanceof CallRefused)) return undefined;
  const { field, message } = failure.refusal;
  return field !== undefined && fields.includes(field) ? message : undefined;
}
