import { Loaded } from '../../components/loaded';
import { useAnswer } from '../../components/use-answer';
import { CheckView } from './check-view';

/** One check, asked for by its id; on a page of its own or beside the table. */
export function OneCheck({ check, onDone }: { check: string; onDone?: () => void }) {
  const from = useAnswer('check.show', check ? { check } : undefined);
  const done = () => {
    from.reload();
    onDone?.();
  };
  return <Loaded from={from}>{(one) => <CheckView check={one} onDone={done} />}</Loaded>;
}
