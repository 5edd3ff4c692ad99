import { useState } from 'react';
import { CallRefused, messageOf } from '../../client/errors';
import type { Located } from '../../client/location';
import { locate } from '../../client/location';
import type { Sent } from '../../client/outbox';
import { send } from '../../client/outbox';
import { deviceId } from '../../client/random';

export type Stage = 'idle' | 'locating' | 'sending';

interface Asking {
  readonly located: Located;
  readonly because: string;
}

/** One tap: find the place, send; ask where and why only if the server needs to know. */
export function useReport(cadre: string, village: string, onSent: () => Promise<void>) {
  const [stage, setStage] = useState<Stage>('idle');
  const [asking, ask] = useState<Asking>();
  const [result, setResult] = useState<Sent<'attendance.report'>>();
  const [problem, setProblem] = useState<string>();

  async function deliver(located: Located, reason?: string) {
    setStage('sending');
    setProblem(undefined);
    try {
      const device = await deviceId();
      const input = { cadre, village, point: located.point, reason, device };
      setResult(await send('attendance.report', input));
      ask(undefined);
      await onSent();
    } catch (error) {
      if (isReasonNeeded(error)) ask({ located, because: becauseOf(located) });
      else setProblem(messageOf(error));
    } finally {
      setStage('idle');
    }
  }

  async function report() {
    if (stage !== 'idle') return;
    setStage('locating');
    await deliver(await locate());
  }

  return { stage, asking, result, problem, report, deliver, stopAsking: () => ask(undefined) };
}

function isReasonNeeded(error: unknown): boolean {
  return error instanceof CallRefused && error.refusal.code === 'reason-needed';
}

function becauseOf(located: Located): string {
  if (located.point) return '手机定位显示您不在村附近。';
  if (located.why === 'denied') return '没有得到定位许可，不知道您在不在村附近。';
  return '现在没有定位信号，不知道您在不在村附近。';
}
