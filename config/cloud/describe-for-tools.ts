import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CloudFunction } from './cloud-functions';
import { neededSettings } from './function-environment';
import type { CloudPlan } from './cloud-plan';
import { functionNames, functionsFolder, makeCloudPlan } from './cloud-plan';

/**
 * Beside the bundles in `dist`: what Tencent's command line reads (`cloudbaserc.json`), what WeChat
 * DevTools read (`config.json` in each function that has a timer), and the whole plan to look at.
 * Values of environment variables are named, never written.
 */
export function describeForTools(dist: string): void {
  const plan = makeCloudPlan(functionNames(functionsFolder));
  writeJson(join(dist, 'cloudbaserc.json'), commandLineConfig(plan));
  writeJson(join(dist, 'cloud-plan.json'), plan);
  for (const each of plan.functions) {
    if (each.triggers.length === 0) continue;
    writeJson(join(dist, 'cloudfunctions', each.name, 'config.json'), { triggers: each.triggers });
  }
}

export function commandLineConfig({ functions, routes }: CloudPlan): object {
  return {
    envId: '{{env.TCB_ENV}}',
    functionRoot: './cloudfunctions',
    functions: functions.map(functionConfig),
    gateway: {
      routes: routes.flatMap(({ path, target }) =>
        target === 'hosting'
          ? []
          : [{ path, target: `function:${target.function}`, enablePathTransmission: true }],
      ),
    },
  };
}

function functionConfig({ environment, ...each }: CloudFunction): object {
  const { name, runtime, handler, memorySize, timeout, triggers } = each;
  const needed = environment.filter((key) => neededSettings.includes(key));
  const envVariables = Object.fromEntries(needed.map((key) => [key, `{{env.${key}}}`]));
  return {
    ...{ name, runtime, handler, memorySize, timeout, installDependency: false, envVariables },
    ...(triggers.length > 0 ? { triggers } : {}),
  };
}

function writeJson(path: string, value: object): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
