import { Loaded } from '../../components/loaded';
import { useAnswer } from '../../components/use-answer';
import { UnitSheet } from './unit-sheet';

interface Props {
  readonly year: string;
  readonly unit: string;
  readonly onDone?: () => void;
}

/** One unit's sheet, on its own page or beside the list. */
export function OneUnit({ year, unit, onDone }: Props) {
  const from = useAnswer('unit-assessment.sheet', { year, unit });
  function done() {
    from.reload();
    onDone?.();
  }
  return <Loaded from={from}>{(one) => <UnitSheet one={one} onDone={done} />}</Loaded>;
}
