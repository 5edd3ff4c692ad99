import type { Phone } from './phone';
import { until } from './until';

/** Waits for the words. */
export async function seen(phone: Phone, words: string): Promise<void> {
  const text = () => phone.tree().text();
  await until(
    () => phone.tree().find(words).length > 0,
    () => `“${words}” is not among: ${text()}\n${phone.errors.join('\n')}`,
  );
}

/** Until nothing is under way: what has just appeared may be drawn once more before it can be touched. */
export async function still(phone: Phone): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await phone.underWay.settled())) {
    if (Date.now() > end) throw new Error(`it does not come to rest: ${phone.tree().text()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Types into the field whose label begins so, and waits until what asked for it has gone. */
export async function type(phone: Phone, label: string, words: string): Promise<void> {
  const field = () =>
    phone
      .tree()
      .withAttr('ariaLabel')
      .find(({ attr }) => String(attr.ariaLabel).startsWith(label));
  await until(
    () => field() !== undefined,
    () => phone.tree().text(),
  );
  phone.tree().input(field()!, words);
  await still(phone);
}

export async function tap(phone: Phone, words: string): Promise<void> {
  await seen(phone, words);
  await still(phone);
  phone.tree().tap(words);
}

/** Types into the field with this label, and waits until it stands there. */
export async function write(phone: Phone, label: string, text: string): Promise<void> {
  await seen(phone, label);
  const [field] = phone.tree().withAttr('ariaLabel', label);
  if (!field) throw new Error(`no field “${label}”: ${phone.tree().text()}`);
  phone.tree().input(field, text);
  await still(phone);
}

/** Demo only: the first screen, then somebody to be, then that person’s home. */
export async function become(phone: Phone, name: string): Promise<void> {
  await tap(phone, '选一位演示人物');
  await tap(phone, name);
  await seen(phone, '都能办什么');
}
