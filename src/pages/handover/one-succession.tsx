import { Loaded } from '../../components/loaded';
import { useAnswer } from '../../components/use-answer';
import { SuccessionView } from './succession-view';

interface Props {
  readonly succession: string;
  readonly onDone?: () => void;
}

/** One succession, on its own page or beside the list. */
export function OneSuccession({ succession, onDone }: Props) {
  const from = useAnswer('handover.show', { succession });
  function done() {
    from.reload();
    onDone?.();
  }
  return <Loaded from={from}>{(one) => <SuccessionView one={one} onDone={done} />}</Loaded>;
}
