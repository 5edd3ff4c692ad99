import { Loaded } from '../../../components/loaded';
import { Section } from '../../../components/section';
import { SelectField } from '../../../components/select-field';
import { useAnswer } from '../../../components/use-answer';

interface Props {
  readonly division: string;
  readonly onChoose: (village: string) => void;
}

/** Whose story it is, where somebody of an office writes it. */
export function ChooseVillage({ division, onChoose }: Props) {
  const from = useAnswer('roster.villages', { division });
  return (
    <Loaded from={from}>
      {({ villages }) => (
        <Section>
          <SelectField
            label="写的是哪个村的事"
            value=""
            options={[
              { value: '', text: '请选择' },
              ...villages.map(({ code, name, townshipName }) => ({
                value: code,
                text: `${townshipName}${name}`,
              })),
            ]}
            onChange={onChoose}
          />
        </Section>
      )}
    </Loaded>
  );
}
