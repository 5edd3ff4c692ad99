import type { AggregatedResult, Reporter, TestContext } from '@jest/reporters';

/** Prints what was skipped and why; in CI a skip without a written reason, or no test at all, fails. */
export default class ReportSkipped implements Reporter {
  private failure: Error | undefined;

  onRunComplete(_contexts: Set<TestContext>, results: AggregatedResult): void {
    const skipped = results.testResults.flatMap((file) =>
      file.testResults.filter(({ status }) => status === 'pending' || status === 'todo'),
    );
    const names = skipped.map(({ fullName }) => fullName);
    const silent = names.filter((name) => !name.includes('跳过：'));
    for (const name of names) console.log(`- ${name}`);
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
