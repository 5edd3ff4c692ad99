/** 1 分 12 秒; `seconds` is whole. */
export function sayLength(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes > 0 ? `${minutes} 分 ` : ''}${seconds % 60} 秒`;
}
