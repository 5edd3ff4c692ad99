import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './change';
import { collectionChanges } from './changes/collections';
import { functionChanges } from './changes/functions';
import { hostingChanges } from './changes/hosting';
import { routeChanges } from './changes/routes';
import { ruleChanges } from './changes/rules';
import { storageChanges } from './changes/storage';
import type { Cloud, FunctionWanted } from './cloud';
import type { CloudFunction } from './cloud-functions';
import type { CloudPlan } from './cloud-plan';

export interface StageSetting {
  readonly plan: CloudPlan;
  readonly cloud: Cloud;
  /** Where the built functions and pages are. */
  readonly dist: string;
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * A deployment in its order: records before what writes them, rules before the functions they close,
 * functions before the paths that lead to them.
 */
export function deployStages({ plan, cloud, dist, variables }: StageSetting): Stage[] {
  const wanted = plan.functions.map((each) => wantedOf(each, dist, variables));
  return [
    { title: '数据库', look: () => collectionChanges(plan.collections, cloud.database) },
    { title: '云存储', look: () => storageChanges(cloud.storage) },
    { title: '云函数的调用规则', look: () => ruleChanges(plan.invokeRules, cloud.functions) },
    { title: '云函数', look: () => functionChanges(wanted, cloud.functions) },
    { title: '网页', look: () => hostingChanges(join(dist, 'h5'), cloud.hosting) },
    { title: 'HTTP 路由', look: () => routeChanges(plan.routes, cloud.routes) },
  ];
}

function wantedOf(
  each: CloudFunction,
  dist: string,
  variables: Readonly<Record<string, string>>,
): FunctionWanted {
  const folder = join(dist, 'cloudfunctions', each.name);
  const given = each.environment.flatMap((name) => {
    const value = variables[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...each,
    folder,
    description: `在村 ${digestOf(folder)}`,
    variables: Object.fromEntries(given),
  };
}

/** Kept beside the function in the cloud, so that the next run knows whether its code is the same. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
