import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { call } from '../../client/call';
import { CallFailed, messageOf } from '../../client/errors';
import type { Output } from '../../contract/contract';

export type LogForm = Output<'log.form'>;

const place = (cadre: string) => `zaicun.log-form.${cadre}`;

interface Asked {
  readonly for: string;
  readonly form?: LogForm | undefined;
  readonly offline?: boolean;
  readonly problem?: string;
}

/**
 * What is known before one writes about a day. Without network what was known last, so that one can
 * still write: village and kinds of a day seldom change, and the server looks again.
 */
export function useLogForm(cadre: string | undefined, day: string) {
  const [asked, setAsked] = useState<Asked>();
  const [round, setRound] = useState(0);
  const question = `${cadre} ${day} ${round}`;
  useEffect(() => {
    if (!cadre) return undefined;
    let current = true;
    void ask(cadre, day).then((found) => current && setAsked({ for: question, ...found }));
    return () => {
      current = false;
    };
  }, [cadre, day, question]);
  const fits = asked?.for === question ? asked : undefined;
  return {
    answer: fits?.form,
    offline: fits?.offline ?? false,
    problem: fits?.problem,
    reload: () => setRound((before) => before + 1),
  };
}

async function ask(cadre: string, day: string): Promise<Omit<Asked, 'for'>> {
  try {
    const form = await call('log.form', { cadre, day });
    Taro.setStorageSync(place(cadre), form);
    return { form };
  } catch (error) {
    const kept = Taro.getStorageSync<LogForm | ''>(place(cadre));
    if (!kept || !(error instanceof CallFailed)) return { problem: messageOf(error) };
    return { form: { ...kept, day, latest: day > kept.latest ? day : kept.latest }, offline: true };
  }
}
