import { isPlain } from '../same-body';

export interface CheckHeard {
  /** Number the check was begun under. */
  readonly trace: string;
  readonly verdict: 'pass' | 'risky' | 'unsure';
}

/**
 * What an event of WeChat says of a picture or recording (`wxa_media_check`, version 2, as JSON); nothing where
 * it is of another kind or about another mini-program. Whatever is not plainly said is `unsure`.
 */
export function readCheckEvent(event: unknown, appid?: string): CheckHeard | undefined {
  if (!isPlain(event) || event.Event !== 'wxa_media_check') return undefined;
  const { trace_id: trace, appid: about, errcode = 0, result } = event;
  if (typeof trace !== 'string' || trace === '' || trace.length > 200) return undefined;
  if (appid !== undefined && about !== appid) return undefined;
  const suggest = errcode === 0 && isPlain(result) ? result.suggest : undefined;
  return { trace, verdict: suggest === 'pass' || suggest === 'risky' ? suggest : 'unsure' };
}
