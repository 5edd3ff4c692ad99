/** A group of tests that needs something this machine may lack; skipped with its reason in the name. */
export function describeWhen(
  condition: boolean,
  name: string,
  reason: string,
  body: () => void,
): void {
  if (condition) describe(name, body);
  else describe.skip(`${name}（跳过：${reason}）`, body);
}
