/** Waits for something to become so; says what was there instead when it does not. */
export async function until(
  so: () => boolean,
  instead: () => string,
  most = 60_000,
): Promise<void> {
  const end = Date.now() + most;
  while (!so()) {
    if (Date.now() > end) throw new Error(`it did not come about; instead: ${instead()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
