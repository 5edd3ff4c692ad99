import type { CloudFunctions, FunctionThere, FunctionWanted } from '../cloud';
import type { Change } from '../change';

/** Functions that are missing, have other code, settings or timers than wanted. */
export async function functionChanges(
  wanted: readonly FunctionWanted[],
  functions: CloudFunctions,
): Promise<Change[]> {
  const names = new Set(await functions.names());
  const changes = await Promise.all(
    wanted.map(async (each) =>
      names.has(each.name)
        ? differences(each, await functions.look(each.name), functions)
        : [creation(each, functions)],
    ),
  );
  return changes.flat();
}

function creation(wanted: FunctionWanted, functions: CloudFunctions): Change {
  const { name, runtime, memorySize, timeout, triggers, variables } = wanted;
  const timers = triggers.map(({ config }) => `，定时 ${config}`).join('');
  const set = Object.keys(variables).join('、');
  return {
    say: `新建云函数 ${name}（${runtime}，${memorySize} MB，最长 ${timeout} 秒${timers}），环境变量：${set}`,
    make: () => functions.create(wanted),
  };
}

function differences(
  wanted: FunctionWanted,
  there: FunctionThere,
  functions: CloudFunctions,
): Change[] {
  refuseWhatCannotChange(wanted, there);
  const { name } = wanted;
  const code = wanted.description !== there.description;
  const variables = Object.keys(wanted.variables).filter(
    (key) => wanted.variables[key] !== there.variables[key],
  );
  const parts = [
    ...(code ? ['代码'] : []),
    ...(wanted.memorySize === there.memorySize ? [] : [`内存 ${wanted.memorySize} MB`]),
    ...(wanted.timeout === there.timeout ? [] : [`最长 ${wanted.timeout} 秒`]),
    ...(variables.length === 0 ? [] : [`环境变量 ${variables.join('、')}`]),
  ];
  // The platform replaces all variables at once: those somebody added by hand stay.
  const kept = { ...wanted, variables: { ...there.variables, ...wanted.variables } };
  const update = {
    say: `更新云函数 ${name}：${parts.join('，')}`,
    make: () => functions.update(kept, code),
  };
  return [...(parts.length > 0 ? [update] : []), ...triggerChanges(wanted, there, functions)];
}

function triggerChanges(
  { name, triggers }: FunctionWanted,
  there: FunctionThere,
  functions: CloudFunctions,
): Change[] {
  return triggers.flatMap((trigger) => {
    const before = there.triggers.find((each) => each.name === trigger.name);
    if (before?.config === trigger.config) return [];
    return {
      say: `给云函数 ${name} 设定时 ${trigger.config}`,
      async make() {
        if (before) await functions.removeTrigger(name, trigger.name);
        await functions.addTrigger(name, trigger);
      },
    };
  });
}

/** What would break the records that stand, or cannot be done, stops the whole deployment. */
function refuseWhatCannotChange(
  { name, runtime, variables }: FunctionWanted,
  there: FunctionThere,
): void {
  if (there.runtime !== runtime) {
    throw new Error(
      `云函数 ${name} 的运行环境是 ${there.runtime}，创建后不能改成 ${runtime}。请先在控制台删除这个函数，再运行一次。`,
    );
  }
  const before = there.variables.KEYED_HASH_SECRET;
  if (before && before !== variables.KEYED_HASH_SECRET) {
    throw new Error(
      `KEYED_HASH_SECRET 与云函数 ${name} 现用的不同。换了它，名册上的人就认不出来了。请填原来的值再运行；原值在控制台该函数的环境变量里。`,
    );
  }
}
