import type { Output } from '../../../contract/contract';
import { Cell } from '../../../components/cell';
import { StatusTag } from '../../../components/status-tag';

type Shown = Output<'proposal.list'>['effects'][number];

interface Props {
  readonly effect: Shown;
  /** In force by a decision; else what would be. */
  readonly decided: boolean;
  readonly onTap: () => void;
}

/** What it is, on whom, and until when. */
export function EffectCell({ effect, decided, onTap }: Props) {
  const { text, whom } = effect;
  const state = decided ? saysState(effect) : '';
  return (
    <Cell
      title={`${whom}：${text}`}
      note={saysSpan(effect, decided) + saysLifted(effect)}
      value={state && <StatusTag tone="plain" text={state} />}
      onTap={onTap}
    />
  );
}

export function saysSpan({ once, from, to }: Shown, decided: boolean): string {
  if (once) return decided ? `${from} 决定，办一次` : '办一次';
  const span = `自 ${from} 起，到 ${to} 止（含当天）`;
  return decided ? span : `如果今天决定：${span}`;
}

function saysState({ lifted, once, inForce }: Shown): string {
  if (lifted) return '已撤销';
  if (once) return '';
  return inForce ? '执行中' : '已到期';
}

function saysLifted({ lifted }: Shown): string {
  return lifted ? `；${lifted.byName}已撤销：${lifted.reason}` : '';
}
