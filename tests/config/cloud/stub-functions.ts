import type { Action, Parameters, StubFunction, StubState } from './stub-state';
import { StubRefusal } from './stub-state';

interface Variables {
  readonly Variables: readonly { readonly Key: string; readonly Value: string }[];
}

/** Functions, their code, settings and timers. Each change takes until the next look. */
export const functionActions: Readonly<Record<string, Action>> = {
  ListFunctions({ Limit, Offset }, { functions }) {
    const all = [...functions].map(([FunctionName, { runtime, status }]) => ({
      ...{ FunctionName, Runtime: runtime, Status: status },
    }));
    const page = all.slice(Number(Offset), Number(Offset) + Number(Limit));
    return { Functions: page, TotalCount: all.length };
  },

  GetFunction({ FunctionName }, state) {
    const found = functionIn(state, FunctionName);
    const told = {
      FunctionName,
      Runtime: found.runtime,
      MemorySize: found.memorySize,
      Timeout: found.timeout,
      Description: found.description,
      Status: found.status,
      Environment: {
        Variables: Object.entries(found.variables).map(([Key, Value]) => ({ Key, Value })),
      },
      Triggers: [...found.triggers].map(([TriggerName, cron]) => ({
        ...{ TriggerName, Type: 'timer', TriggerDesc: JSON.stringify({ cron }) },
      })),
    };
    if (found.status !== 'CreateFailed') found.status = 'Active';
    return told;
  },

  CreateFunction(parameters, { functions }) {
    const name = String(parameters.FunctionName);
    if (functions.has(name)) throw new StubRefusal('ResourceInUse.FunctionName', `${name} exists`);
    functions.set(name, {
      runtime: String(parameters.Runtime),
      handler: String(parameters.Handler),
      memorySize: Number(parameters.MemorySize),
      timeout: Number(parameters.Timeout),
      description: String(parameters.Description),
      zip: codeIn(parameters),
      variables: variablesIn(parameters),
      triggers: new Map(),
      status: 'Creating',
    });
    return {};
  },

  DeleteFunction({ FunctionName }, { functions }) {
    functions.delete(String(FunctionName));
    return {};
  },

  UpdateFunctionCode(parameters, state) {
    const found = readyIn(state, parameters.FunctionName);
    found.zip = codeIn(parameters);
    return {};
  },

  UpdateFunctionConfiguration(parameters, state) {
    const found = readyIn(state, parameters.FunctionName);
    found.memorySize = Number(parameters.MemorySize);
    found.timeout = Number(parameters.Timeout);
    found.description = String(parameters.Description);
    found.variables = variablesIn(parameters);
    return {};
  },

  BatchCreateTrigger({ FunctionName, Triggers }, state) {
    const { triggers } = functionIn(state, FunctionName);
    for (const each of JSON.parse(String(Triggers)) as Record<string, string>[]) {
      const name = String(each.TriggerName);
      if (triggers.has(name)) throw new StubRefusal('ResourceInUse.Trigger', `${name} exists`);
      triggers.set(name, String(each.TriggerDesc));
    }
    return {};
  },

  DeleteTrigger({ FunctionName, TriggerName }, state) {
    functionIn(state, FunctionName).triggers.delete(String(TriggerName));
    return {};
  },
};

function functionIn({ functions }: StubState, name: unknown): StubFunction {
  const found = functions.get(String(name));
  if (!found) throw new StubRefusal('ResourceNotFound.Function', `no function ${String(name)}`);
  return found;
}

function readyIn(state: StubState, name: unknown): StubFunction {
  const found = functionIn(state, name);
  if (found.status !== 'Active') {
    throw new StubRefusal('FailedOperation.FunctionStatusError', `${String(name)} is not ready`);
  }
  found.status = 'Updating';
  return found;
}

/** Only code that came inside the call, and that nothing has to be installed for. */
function codeIn({ Code, InstallDependency }: Parameters): string {
  const { ZipFile } = (Code ?? {}) as { ZipFile?: string };
  const zip = Buffer.from(ZipFile ?? '', 'base64');
  if (zip.subarray(0, 2).toString() !== 'PK') {
    throw new StubRefusal('InvalidParameterValue.Code', 'no zip');
  }
  if (InstallDependency !== 'FALSE') throw new StubRefusal('InvalidParameter', 'installs');
  return ZipFile ?? '';
}

function variablesIn({ Environment }: Parameters): Record<string, string> {
  const { Variables = [] } = (Environment ?? {}) as Partial<Variables>;
  return Object.fromEntries(Variables.map(({ Key, Value }) => [Key, Value]));
}
