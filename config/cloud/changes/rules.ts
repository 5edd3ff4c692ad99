import type { CloudFunctions, InvokeRules } from '../cloud';
import type { Change } from '../change';

/** Who may call the functions from a phone. Rules of functions that are not ours stay as they are. */
export async function ruleChanges(
  wanted: InvokeRules,
  functions: CloudFunctions,
): Promise<Change[]> {
  const there = await functions.rules();
  const { '*': others, ...own } = wanted;
  const rules: InvokeRules = { ...(others ? { '*': others } : {}), ...there, ...own };
  const different = Object.keys(rules).filter(
    (name) => !Object.hasOwn(there, name) || there[name]?.invoke !== rules[name]?.invoke,
  );
  if (different.length === 0) return [];
  const said = different.map((name) => `${nameOf(name)}${words(rules[name]?.invoke)}`);
  return [{ say: `设云函数的调用规则：${said.join('；')}`, make: () => functions.setRules(rules) }];
}

function nameOf(name: string): string {
  return name === '*' ? '其他函数' : name;
}

function words(invoke: unknown): string {
  if (invoke === false) return ' 不许从手机调用';
  return invoke === true ? ' 不登录也能调用' : ' 登录后才能调用';
}
