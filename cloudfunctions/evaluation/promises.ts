/** What is said about secrecy. Kept by `core/evaluation`; nothing more is promised. */
export function promisesOf(smallest: number): { secret: string; comments: string } {
  return {
    secret: '投票不记名，查不出哪张票是谁的。',
    comments: `意见乡镇先看；这一方不满 ${smallest} 票，数字和意见都不公布。`,
  };
}
