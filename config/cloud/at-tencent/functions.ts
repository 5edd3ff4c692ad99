import type CloudBase from '@cloudbase/manager-node';
import type { CloudFunctions, FunctionThere, FunctionWanted, InvokeRules } from '../cloud';
import { permissionsIn } from './database';

/** A broken creation leaves a function that never ran: the client clears it away and makes it anew. */
const NEVER_RAN = 'CreateFailed';

export function functionsAt({ functions, permission }: CloudBase, envId: string): CloudFunctions {
  return {
    async rules() {
      const answer = await permission.describeResourcePermission({ resourceType: 'function' });
      const [found] = permissionsIn(answer);
      return readRules(found?.SecurityRule);
    },

    async setRules(rules) {
      await permission.modifyResourcePermission({
        resourceType: 'function',
        permission: 'CUSTOM',
        securityRule: JSON.stringify(rules),
      });
    },

    async names() {
      const listed = await functions.listAllFunctions({ envId });
      return listed
        .filter(({ Status }) => Status !== NEVER_RAN)
        .map(({ FunctionName }) => String(FunctionName));
    },

    look: async (name) => thereOf(await functions.getFunctionDetail(name)),

    async create(wanted) {
      const func = { ...configOf(wanted), name: wanted.name, triggers: [...wanted.triggers] };
      await functions.createFunction({ func, functionPath: wanted.folder, deployMode: 'zip' });
    },

    async update(wanted, withCode) {
      await functions.updateFunctionWithProgress({
        name: wanted.name,
        config: configOf(wanted),
        ...(withCode ? { code: { functionPath: wanted.folder, deployMode: 'zip' } } : {}),
      });
    },

    async addTrigger(name, trigger) {
      await functions.createFunctionTriggers(name, [trigger]);
    },

    async removeTrigger(name, trigger) {
      await functions.deleteFunctionTrigger(name, trigger);
    },
  };
}

/** Bundles bring all they need: the cloud installs nothing. */
function configOf({
  runtime,
  handler,
  memorySize,
  timeout,
  description,
  variables,
}: FunctionWanted) {
  return {
    ...{ runtime, handler, memorySize, timeout, description },
    envVariables: { ...variables },
    installDependency: false,
  };
}

/** Absent or unreadable rules count as none: ours are written whole. */
function readRules(text = ''): InvokeRules {
  try {
    const rules = JSON.parse(text) as InvokeRules | null;
    return typeof rules === 'object' && rules !== null ? rules : {};
  } catch {
    return {};
  }
}

type Detail = Awaited<ReturnType<CloudBase['functions']['getFunctionDetail']>>;

function thereOf(detail: Detail): FunctionThere {
  const { Runtime, MemorySize, Timeout, Description, Environment, Triggers } = detail;
  return {
    runtime: Runtime,
    memorySize: MemorySize,
    timeout: Timeout,
    description: Description ?? '',
    variables: Object.fromEntries(
      (Environment?.Variables ?? []).map(({ Key, Value }) => [Key, Value]),
    ),
    triggers: (Triggers ?? []).map(({ TriggerName, TriggerDesc }) => ({
      name: TriggerName,
      config: cronIn(TriggerDesc),
    })),
  };
}

/** What was sent as a bare cron line comes back as `{"cron":"…"}`. */
function cronIn(description: string): string {
  try {
    return (JSON.parse(description) as { cron?: string }).cron ?? description;
  } catch {
    return description;
  }
}
