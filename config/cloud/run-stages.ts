import type { Stage } from './change';

export type Tell = (line: string) => void;

/** Tells every change, step by step, and makes none. The number of changes. */
export async function showStages(stages: readonly Stage[], tell: Tell): Promise<number> {
  let count = 0;
  for (const { title, look } of stages) {
    const changes = await look();
    tell(`${title}：${changes.length === 0 ? '不用改' : `要改 ${changes.length} 处`}`);
    for (const { say } of changes) tell(`  - ${say}`);
    count += changes.length;
  }
  return count;
}

/** Makes every change, stage after stage; the first that fails stops it. The number of changes made. */
export async function runStages(stages: readonly Stage[], tell: Tell): Promise<number> {
  let count = 0;
  for (const { title, look } of stages) {
    const changes = await look();
    tell(`${title}：${changes.length === 0 ? '不用改' : `要改 ${changes.length} 处`}`);
    for (const { say, make } of changes) {
      tell(`  - ${say}`);
      await make();
      count += 1;
    }
  }
  return count;
}
