/**
 * For the walks of a file: one that fails is walked once more, after `afresh` has given it a county
 * that nobody has touched. Only they meet what a busy machine does to a browser’s timing; both goes
 * are printed, and the report names every walk that took two (`report-skipped.ts`).
 */
export function walkAgain(afresh: () => Promise<void>): void {
  jest.retryTimes(1, { logErrorsBeforeRetry: true });
  const begun = new Set<string | undefined>();
  beforeEach(async () => {
    const { currentTestName } = expect.getState();
    if (begun.has(currentTestName)) await afresh();
    begun.add(currentTestName);
  });
}
