import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CloudCollection } from './cloud-collections';
import { cloudCollections } from './cloud-collections';
import type { CloudFunction, InvokeRule } from './cloud-functions';
import { cloudFunctions } from './cloud-functions';

/** A path of the HTTP door and what answers there. */
export interface CloudRoute {
  readonly path: string;
  /** A function by its name, or the built H5. */
  readonly target: { readonly function: string } | 'hosting';
}

/** Everything the program needs in an environment, derived from contract and declarations. */
export interface CloudPlan {
  readonly collections: readonly CloudCollection[];
  readonly functions: readonly CloudFunction[];
  /** One document for the whole environment: function → who may call it; `*` for any other. */
  readonly invokeRules: Readonly<Record<string, { readonly invoke: InvokeRule }>>;
  readonly routes: readonly CloudRoute[];
}

export function makeCloudPlan(names: readonly string[]): CloudPlan {
  const functions = cloudFunctions(names);
  const rules = functions.map(({ name, invoke }) => [name, { invoke }] as const);
  return {
    collections: cloudCollections(),
    functions,
    invokeRules: { '*': { invoke: 'auth != null' }, ...Object.fromEntries(rules) },
    routes: [{ path: '/', target: 'hosting' }, ...functions.flatMap(routesOf)],
  };
}

/** Every folder beside `_backend` that has an entry is a function. */
export function functionNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name)
    .filter((name) => existsSync(join(folder, name, 'index.ts')))
    .sort();
}

export const functionsFolder = join(__dirname, '../../cloudfunctions');

function routesOf({ name, endpoints, paths }: CloudFunction): CloudRoute[] {
  const all = [...paths, ...endpoints.map((endpoint) => `/api/${endpoint}`)];
  return all.map((path) => ({ path, target: { function: name } }));
}
