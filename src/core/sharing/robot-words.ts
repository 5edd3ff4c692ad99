import type { Day } from '../calendar/day';
import { dayInWords } from '../calendar/in-words';
import type { GivenUp, Robot, SendingState } from './robot';

export const sendingWords: Readonly<Record<SendingState, string>> = {
  waiting: '等着发',
  sending: '正在发',
  sent: '已发',
  'given-up': '没有发成',
};

export const givenUpWords: Readonly<Record<GivenUp, string>> = {
  'key-wrong': '没有发成：企业微信不认这个地址',
  gone: '没有发：案例已经撤下，或者已经暂停、移除',
  'too-often-failed': '没有发成：试了 6 次都没有连上企业微信，不再试',
  lost: '发的时候断了，不知道发到没有，不再发',
};

export const robotProblemWords: Readonly<Record<NonNullable<Robot['problem']>, string>> = {
  'key-wrong':
    '企业微信不认这个地址了，已经暂停。多半是机器人被移出了群：请在群里重新添加机器人，把新地址添加到这里，再移除这一条。',
};

/** What a digest is called in a message and in lists: days as `YYYY-MM-DD`. */
export function digestTitle({ from, to }: { readonly from: Day; readonly to: Day }): string {
  return `典型案例每周汇编（${dayInWords(from)}至${dayInWords(to)}）`;
}
