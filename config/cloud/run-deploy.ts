import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../cloudfunctions/_backend/settings';
import { cloudAtTencent } from './at-tencent/cloud';
import { functionNames, functionsFolder, makeCloudPlan } from './cloud-plan';
import { deployFaults, readDeploySettings } from './deploy-settings';
import { emptyCloud } from './empty-cloud';
import type { Tell } from './run-stages';
import { runStages, showStages } from './run-stages';
import { deployStages } from './stages';

/** What was asked for: the arguments, the settings, and what the builds left. */
export interface DeployAsked {
  readonly argv: readonly string[];
  readonly env: Environment;
  /** Holds `cloudfunctions/` and `h5/`. */
  readonly dist: string;
  readonly tell: Tell;
}

/**
 * Brings an environment to what was built. Run again it changes only what is different. With
 * `--dry-run` it tells what it would do; without keys, for an environment where nothing stands.
 */
export async function runDeploy({ argv, env, dist, tell }: DeployAsked): Promise<void> {
  const trial = readArguments(argv);
  refuseUnbuilt(dist);
  const faults = deployFaults(env);
  if (faults.length > 0 && !trial) throw new Error(list('还不能部署，请补齐下面几项：', faults));
  const { access, variables } = readDeploySettings(env);
  const plan = makeCloudPlan(functionNames(functionsFolder));
  const cloud = access ? cloudAtTencent(access) : emptyCloud;
  const stages = deployStages({ plan, cloud, dist, variables });
  if (!trial) {
    const count = await runStages(stages, tell);
    tell(count === 0 ? '云上已经是最新的，没有改动。' : `部署完成，共改 ${count} 处。`);
    return tell(`电脑端网页：https://${(await cloud.routes.look()).domain}/`);
  }
  tell(access ? '试运行：只看不改。' : '试运行：没有密钥，按全新的环境列出。');
  tell(`共要改 ${await showStages(stages, tell)} 处，这次都没有改。`);
  if (faults.length > 0) tell(list('正式部署前还要补齐：', faults));
}

function readArguments(argv: readonly string[]): boolean {
  const unknown = argv.filter((argument) => argument !== '--dry-run');
  if (unknown.length === 0) return argv.length > 0;
  throw new Error(`看不懂 ${unknown.join(' ')}。可用的参数只有 --dry-run。`);
}

function refuseUnbuilt(dist: string): void {
  const built = (name: string) => existsSync(join(dist, 'cloudfunctions', name, 'index.js'));
  const missing = [
    ...(functionNames(functionsFolder).every(built) ? [] : ['npm run build:cloud']),
    ...(existsSync(join(dist, 'h5/index.html')) ? [] : ['npm run build:h5']),
  ];
  if (missing.length > 0) throw new Error(list('还没有构建，请先运行：', missing));
}

function list(title: string, lines: readonly string[]): string {
  return [title, ...lines].join('\n  - ');
}
