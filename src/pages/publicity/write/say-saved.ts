import type { Draft } from './draft';
import type { Keeping } from './use-kept-story';

/** Where what was typed is now, in words. */
export function saySaved(state: Keeping['state'], { duty }: Draft): string {
  if (state === 'saving') return '正在存到网上…';
  if (state === 'waiting') return '没有信号，已存在手机里，有信号时自动存到网上。';
  if (state === 'refused') return '已存在手机里，还没有存到网上。';
  if (state === 'saved') return '已存好。';
  return duty ? '已存在手机里。' : '写的内容会存在手机里；选了“哪一类工作”，也会存到网上。';
}
