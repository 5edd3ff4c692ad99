import type { Output } from '../../../contract/contract';
import { SelectField } from '../../../components/select-field';

interface Props {
  readonly rounds: Output<'evaluation.rounds'>['rounds'];
  readonly quarter: string;
  readonly onChange: (quarter: string) => void;
}

export function QuarterField({ rounds, quarter, onChange }: Props) {
  return (
    <SelectField
      label="哪个季度"
      value={quarter}
      options={rounds.map((one) => ({ value: one.quarter, text: one.quarterWords }))}
      onChange={onChange}
    />
  );
}
