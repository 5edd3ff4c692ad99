import { Choice } from './choice';
import { useMyself } from './use-home';

type Values = Readonly<Record<string, string>>;

/**
 * Whose people an office page is about: those posted in its place, or those its unit sent. Who holds
 * both chooses (`by` in the address); an answer is `nobody`’s while neither is known.
 */
export function useWhose(values: Values) {
  const { home, problem, reload } = useMyself();
  const unit = home?.person?.unit;
  const division = values.division || home?.person?.division;
  const byUnit = unit !== undefined && (values.by === 'unit' || !division);
  return {
    ...{ unit, division, byUnit },
    both: unit !== undefined && division !== undefined,
    neither: home !== undefined && !unit && !division,
    nobody: { answer: undefined, problem, reload: () => void reload() },
  };
}

interface Props {
  readonly byUnit: boolean;
  readonly change: (some: Values) => void;
}

/** 本地的, or 本单位派出的. */
export function WhoseChoice({ byUnit, change }: Props) {
  return (
    <Choice
      label="看哪些人"
      options={[
        { value: 'division', text: '本地的' },
        { value: 'unit', text: '本单位派出的' },
      ]}
      value={byUnit ? 'unit' : 'division'}
      onChange={(by) => change({ by, person: '' })}
    />
  );
}
