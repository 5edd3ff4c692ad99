import { join } from 'node:path';
import { readDeploySettings } from './deploy-settings';
import { explainCloudFault } from './explain-cloud-fault';
import { loadCloudEnv } from './load-cloud-env';
import { runDeploy } from './run-deploy';

const dist = join(__dirname, '../../dist');
const tell = (line: string): void => console.log(line);
loadCloudEnv();

runDeploy({ argv: process.argv.slice(2), env: process.env, dist, tell }).catch((error: unknown) => {
  console.error(explainCloudFault(error, readDeploySettings(process.env).secrets));
  process.exit(1);
});
