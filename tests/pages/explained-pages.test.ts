import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EndpointName } from '../../src/contract/contract';
import { contract } from '../../src/contract/contract';
import { numbersIn } from '../contract/numbers-in';
import { importsOf } from '../support/imports-of';

const root = join(__dirname, '../..');

const files = readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: join('src/pages', path), text: textOf(join('src/pages', path)) }));

/** Files that ask for an answer, and those that do so by a hook of theirs. */
function askersOf(name: EndpointName): string[] {
  const asking = files.filter(({ text }) => text.includes(`'${name}'`)).map(({ path }) => path);
  const hooks = asking.filter((path) => path.endsWith('.ts')).map((path) => path.slice(0, -3));
  const users = files.filter(({ path, text }) =>
    importsOf(path, text).some(({ to, typeOnly }) => !typeOnly && hooks.includes(to)),
  );
  return [...asking, ...users.map(({ path }) => path)];
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Whether a file shows explanations, itself or by what it is made of. */
function explains(path: string, above: readonly string[] = []): boolean {
  if (above.includes(path)) return false;
  const text = textOf(path);
  if (text.includes('<Explain ')) return true;
  return importsOf(path, text)
    .filter(({ to, typeOnly }) => !typeOnly && /^src\/(pages|components)\//.test(to))
    .map(({ to }) => `${to}.tsx`)
    .some((to) => existsSync(join(root, to)) && explains(to, [...above, path]));
}

const explained = (Object.keys(contract) as EndpointName[]).filter((name) => {
  const { kind, output } = contract[name];
  return kind === 'query' && numbersIn(name, output).some((each) => each.explained);
});

test('there are answers that carry their rules', () => {
  expect(explained).toEqual(expect.arrayContaining(['attendance.month', 'policy.dryRun']));
});

test.each(explained)('the rules that %s carries are on a page that asks for it', (name) => {
  expect(askersOf(name).some((path) => explains(path))).toBe(true);
});
