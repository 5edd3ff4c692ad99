import type { AggregatedResult, Reporter, TestContext } from '@jest/reporters';

/**
 * Prints what was skipped and why, and which walks took two goes; in CI a skip without a written
 * reason, or no test at all, fails.
 */
export default class ReportSkipped implements Reporter {
  private failure: Error | undefined;

  onRunComplete(_contexts: Set<TestContext>, results: AggregatedResult): void {
    const tests = results.testResults.flatMap(({ testResults }) => testResults);
    const skipped = tests.filter(({ status }) => status === 'pending' || status === 'todo');
    const names = skipped.map(({ fullName }) => fullName);
    const silent = names.filter((name) => !name.includes('跳过：'));
    for (const name of names) console.log(`- ${name}`);
    const twice = tests.filter(
      ({ invocations, status }) => status === 'passed' && (invocations ?? 1) > 1,
    );
    for (const { fullName } of twice) console.log(`- passed at the second go only: ${fullName}`);
    console.log(
      `${results.numPassedTests} passed, ${results.numFailedTests} failed, ${names.length} skipped`,
    );
    if (silent.length > 0)
      this.failure = new Error(`skipped without a reason: ${silent.join('; ')}`);
    if (process.env.CI && names.length > 0 && process.env.DATABASE_URL) {
      this.failure = new Error(`nothing may be skipped in CI: ${names.join('; ')}`);
    }
    if (results.numPassedTests === 0) this.failure = new Error('no test ran');
  }

  getLastError(): Error | undefined {
    return this.failure;
  }
}
