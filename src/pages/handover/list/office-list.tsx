import type { Output } from '../../../contract/contract';
import { Detail } from '../../../components/detail';
import { goTo } from '../../../components/go-to';
import { useWide } from '../../../components/use-wide';
import { OneSuccession } from '../one-succession';
import { SuccessionCells } from '../succession-cells';

interface Props {
  readonly listed: Output<'handover.list'>;
  readonly values: Readonly<Record<string, string>>;
  readonly change: (values: Readonly<Record<string, string>>) => void;
  readonly onDone: () => void;
}

/** What waits for an office, and what else there is in its division; on a PC with the one chosen beside it. */
export function OfficeList({ listed: { waiting, within }, values, change, onDone }: Props) {
  const wide = useWide();
  const { succession } = values;
  if (waiting.length + within.length === 0) return null;
  const open = (one: string) =>
    wide ? change({ succession: one }) : goTo('handover-one', { succession: one });
  const chosen = wide && succession;
  return (
    <Detail
      title="轮换接替详情"
      hint="点一行，在这里看经过和能办的事。"
      roomy
      detail={chosen ? <OneSuccession succession={succession} onDone={onDone} /> : undefined}
      onClose={() => change({ succession: '' })}
    >
      <SuccessionCells title="等我办的" all={waiting} onOpen={open} />
      <SuccessionCells title="其他的" all={within} onOpen={open} />
    </Detail>
  );
}
