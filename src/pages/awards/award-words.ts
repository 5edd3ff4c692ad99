import type { Output } from '../../contract/contract';
import type { Tone } from '../../components/status-tag';

type Phase = Output<'awards.round'>['phase'];
type State = Output<'awards.round'>['nominations'][number]['state'];

export function toneOfPhase(phase: Phase): Tone {
  if (phase === 'announced') return 'done';
  return phase === 'ended' ? 'plain' : 'attention';
}

const out: readonly State[] = ['struck', 'barred', 'revoked'];
const over: readonly State[] = ['declined', 'taken-back', 'left-out'];

export function toneOfState(state: State): Tone {
  if (state === 'awarded') return 'done';
  if (out.includes(state)) return 'refused';
  return over.includes(state) ? 'plain' : 'attention';
}

/** 2026 年评优表扬; the number only where a year had more than one. */
export function roundTitle({
  year,
  number,
  form,
}: {
  readonly year: string;
  readonly number: number;
  readonly form: 'awards' | 'circular';
}): string {
  const nth = number > 1 ? `（第 ${number} 批）` : '';
  return `${year} 年${form === 'circular' ? '通报表扬' : '评优表扬'}${nth}`;
}
