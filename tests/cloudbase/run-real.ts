import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { missingAccess } from './real-access';

const root = resolve(__dirname, '../..');

/** `npm run test:cloud`: the suite every store must pass, against a real environment. */
function run(args: readonly string[]): number {
  const missing = missingAccess(process.env);
  if (missing.length > 0) {
    console.error(['还不能在真实环境里试，请先设置环境变量：', ...missing].join('\n  - '));
    return 1;
  }
  console.log(`在环境 ${process.env.TCB_ENV} 里试：用自己的集合（zaicun_test_…），试完删除。`);
  const jest = ['--import', 'tsx', 'node_modules/jest/bin/jest.js', '--runInBand'];
  const only = ['--testMatch', '<rootDir>/tests/cloudbase/*.cloud.ts', '--reporters', 'default'];
  const { status } = spawnSync(process.execPath, [...jest, ...only, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status ?? 1;
}

process.exit(run(process.argv.slice(2)));
