/** An environment as the stub keeps it. */
export interface StubState {
  readonly collections: Map<string, StubCollection>;
  readonly functions: Map<string, StubFunction>;
  storagePermission: string;
  /** Rules of the whole environment, as the text that was set; absent: the platform's own. */
  functionRules: string | undefined;
  hosting: 'none' | 'process' | 'online';
  /** Content by path. */
  readonly files: Map<string, Buffer>;
  readonly domains: Map<string, StubDomain>;
}

export interface StubCollection {
  permission: string;
  readonly indexes: Map<string, readonly string[]>;
}

export interface StubFunction {
  readonly runtime: string;
  handler: string;
  memorySize: number;
  timeout: number;
  description: string;
  zip: string;
  variables: Record<string, string>;
  readonly triggers: Map<string, string>;
  status: 'Active' | 'Creating' | 'Updating' | 'CreateFailed';
}

export interface StubDomain {
  readonly isDefault: boolean;
  readonly routes: Map<string, Readonly<Record<string, unknown>>>;
}

export const BUCKET = 'files-1250000000';
export const DEFAULT_DOMAIN = 'env-1.ap-shanghai.app.tcloudbase.com';

export function emptyEnvironment(): StubState {
  return {
    collections: new Map(),
    functions: new Map(),
    storagePermission: 'READONLY',
    functionRules: undefined,
    hosting: 'none',
    files: new Map(),
    domains: new Map([[DEFAULT_DOMAIN, { isDefault: true, routes: new Map() }]]),
  };
}

/** What the interface answers a call that it does not carry out. */
export class StubRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type Parameters = Readonly<Record<string, unknown>>;
export type Action = (parameters: Parameters, state: StubState) => object;
