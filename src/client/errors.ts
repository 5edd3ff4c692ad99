import type { Refusal } from '../core/refusal';

/** The server heard us and said no, with what to do about it. */
export class CallRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
    this.name = 'CallRefused';
  }
}

/** `network`: it may or may not have arrived; the same key may be sent again. `fault`: the server broke. */
export type FailureKind = 'network' | 'fault';

export class CallFailed extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly reference?: string,
  ) {
    super(message);
    this.name = 'CallFailed';
  }
}

export function noNetwork(): CallFailed {
  return new CallFailed('network', '没有连上网络，填写的内容还在。请到有信号的地方再试一次。');
}

/** It was sent, and nobody knows how it went. */
export function noAnswer(): CallFailed {
  return new CallFailed(
    'network',
    '没有等到答复，不知道办成没有。填写的内容还在，请再点一次，不会重复办理。',
  );
}

export function wechatTooOld(): CallFailed {
  return new CallFailed('fault', '这个微信版本较旧，用不了这项服务。请更新微信后再试。');
}

export function serverFault(reference?: string): CallFailed {
  const number = reference ? `，编号 ${reference}` : '';
  return new CallFailed(
    'fault',
    `系统出了一点问题${number}。请稍后再试；一直不行请告诉乡镇。`,
    reference,
  );
}

/** What to show a person for anything that was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof CallRefused || error instanceof CallFailed) return error.message;
  return serverFault().message;
}
