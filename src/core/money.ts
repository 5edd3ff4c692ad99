/** Money is kept in whole fen and read in yuan: 1200 元, 60.5 as 60.50 元, −60 元. */
export function sayYuan(fen: number): string {
  const yuan = Math.abs(fen) / 100;
  const text = Number.isInteger(yuan) ? String(yuan) : yuan.toFixed(2);
  return `${fen < 0 ? '−' : ''}${text} 元`;
}
