import type { Phone } from './phone';
import { until } from './until';

/** Waits for the words, then for what React still has to do before they can be touched. */
export async function seen(phone: Phone, words: string): Promise<void> {
  const text = () => phone.tree().text();
  await until(
    () => phone.tree().find(words).length > 0,
    () => `“${words}” is not among: ${text()}\n${phone.errors.join('\n')}`,
    15_000,
  );
}

export async function tap(phone: Phone, words: string): Promise<void> {
  await seen(phone, words);
  phone.tree().tap(words);
}

/** Demo only: the first screen, then somebody to be, then that person’s home. */
export async function become(phone: Phone, name: string): Promise<void> {
  await tap(phone, '选一位演示人物');
  await tap(phone, name);
  await seen(phone, '都能办什么');
}
