import type { CloudIndex } from './cloud-collections';
import type { CloudFunction, InvokeRule, Trigger } from './cloud-functions';
import type { CloudRoute } from './cloud-plan';

/** A cloud environment: what stands there, and the few things a deployment does to it. */
export interface Cloud {
  readonly database: CloudDatabase;
  readonly storage: CloudStorage;
  readonly functions: CloudFunctions;
  readonly hosting: CloudHosting;
  readonly routes: CloudRoutes;
}

export interface CloudDatabase {
  readonly collections: () => Promise<readonly string[]>;
  /** Names of a collection's indexes. */
  readonly indexes: (collection: string) => Promise<readonly string[]>;
  /** Of these collections, those nobody but the functions can read or write. */
  readonly closed: (collections: readonly string[]) => Promise<readonly string[]>;
  readonly create: (collection: string) => Promise<void>;
  readonly close: (collection: string) => Promise<void>;
  readonly addIndexes: (collection: string, indexes: readonly CloudIndex[]) => Promise<void>;
}

export interface CloudStorage {
  /** Whether nobody but the functions can read or write files. */
  readonly isClosed: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export type InvokeRules = Readonly<Record<string, { readonly invoke: InvokeRule | string }>>;

/** A function as it stands in the cloud. */
export interface FunctionThere {
  readonly runtime: string;
  readonly memorySize: number;
  readonly timeout: number;
  /** Holds the digest of the code it was last given. */
  readonly description: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly triggers: readonly Pick<Trigger, 'name' | 'config'>[];
}

/** What a function is to be. */
export interface FunctionWanted extends CloudFunction {
  readonly folder: string;
  readonly description: string;
  readonly variables: Readonly<Record<string, string>>;
}

export interface CloudFunctions {
  readonly rules: () => Promise<InvokeRules>;
  readonly setRules: (rules: InvokeRules) => Promise<void>;
  /** Names of the functions that can run. */
  readonly names: () => Promise<readonly string[]>;
  readonly look: (name: string) => Promise<FunctionThere>;
  readonly create: (wanted: FunctionWanted) => Promise<void>;
  readonly update: (wanted: FunctionWanted, withCode: boolean) => Promise<void>;
  readonly addTrigger: (name: string, trigger: Trigger) => Promise<void>;
  readonly removeTrigger: (name: string, trigger: string) => Promise<void>;
}

export interface HostedFile {
  /** Path in the hosting, with `/` and without one at its beginning. */
  readonly path: string;
  readonly local: string;
}

export interface CloudHosting {
  readonly isOpen: () => Promise<boolean>;
  /** Resolves when files can be sent. */
  readonly open: () => Promise<void>;
  /** MD5, in hex, of what is there by its path. */
  readonly files: () => Promise<ReadonlyMap<string, string>>;
  readonly upload: (files: readonly HostedFile[]) => Promise<void>;
}

export interface CloudRoutes {
  /** The domain routes belong to, with those that stand. Throws where there is none. */
  readonly look: () => Promise<{ readonly domain: string; readonly routes: readonly RouteThere[] }>;
  readonly add: (domain: string, routes: readonly CloudRoute[]) => Promise<void>;
  readonly change: (domain: string, routes: readonly CloudRoute[]) => Promise<void>;
}

export interface RouteThere extends CloudRoute {
  /** False where it is switched off, strips the path, asks for the platform's sign-in or for listed sites. */
  readonly open: boolean;
}
