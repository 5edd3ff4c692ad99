import type { Pack } from '../core/policy/schema';
import { parsePack } from '../core/policy/schema';
import county from './county-2021/document.json';
import { rules as countyRules } from './county-2021/rules';
import dehong from './dehong-2021/document.json';
import { rules as dehongRules } from './dehong-2021/rules';
import guizhou from './guizhou-2018/document.json';
import { rules as guizhouRules } from './guizhou-2018/rules';
import hubei from './hubei-2016/document.json';
import { rules as hubeiRules } from './hubei-2016/rules';
import qinghai from './qinghai-2018/document.json';
import { rules as qinghaiRules } from './qinghai-2018/rules';

const sources = [
  { ...guizhou, rules: guizhouRules },
  { ...dehong, rules: dehongRules },
  { ...hubei, rules: hubeiRules },
  { ...county, rules: countyRules },
  { ...qinghai, rules: qinghaiRules },
];

/** What there is to choose from. */
export const packTitles = sources.map(({ id, title }) => ({ id, title }));

const checked = new Map<string, Pack>();

/**
 * A pack, checked when it is first asked for: a function that starts cold pays for one, not for all.
 * That none of the files is bad is held by the tests.
 */
export function packOf(id: string): Pack | undefined {
  const known = checked.get(id);
  if (known) return known;
  const source = sources.find((each) => each.id === id);
  if (!source) return undefined;
  const pack = parsePack(source);
  checked.set(id, pack);
  return pack;
}
