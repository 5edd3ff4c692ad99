import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, outsideWorldIn } from './support/imports-of';
import type { Import } from './support/imports-of';

const root = join(__dirname, '..');

/** What one folder's files may import, besides files of the same folder. */
interface Rule {
  readonly name: string;
  /** Files the rule is for. */
  readonly from: RegExp;
  /** What they may import. */
  readonly may: readonly RegExp[];
  /** What they may import as types only. */
  readonly typesOnly?: readonly RegExp[];
}

const feature = /^cloudfunctions\/([a-z-]+)\//;
const npm = /^(?!src\/|cloudfunctions\/|config\/|tests\/|\.)/;

const rules: readonly Rule[] = [
  {
    name: 'core knows nothing but core and pure libraries',
    from: /^src\/core\//,
    may: [/^src\/core\//, /^dayjs(\/|$)/, /^zod$/, /^gcoord$/, /^@noble\//],
  },
  {
    name: 'contract → core',
    from: /^src\/contract\//,
    may: [/^src\/contract\//, /^src\/core\//, /^zod$/],
  },
  {
    name: 'policies are data',
    from: /^src\/policies\//,
    may: [/^src\/policies\//, /^src\/core\/(policy|calendar)\//],
  },
  {
    name: 'client → contract (types), core',
    from: /^src\/client\//,
    may: [/^src\/client\//, /^src\/core\//, /^@tarojs\//, /^react$/],
    typesOnly: [/^src\/contract\//],
  },
  {
    name: 'components → core',
    from: /^src\/components\//,
    may: [/^src\/(components|client|core)\//, /^@tarojs\//, /^(react|uqr)$/],
    typesOnly: [/^src\/contract\//],
  },
  {
    name: 'pages → components, client → contract (types) → core',
    from: /^src\/pages\//,
    may: [/^src\/(pages|components|client|core)\//, /^@tarojs\//, /^react(-dom)?$/],
    typesOnly: [/^src\/contract\//],
  },
  {
    name: 'act → core, contract, policies, ports, act, facts, try-again',
    from: /^cloudfunctions\/(?!_)[a-z-]+\/(?!index$)/,
    may: [
      /^src\/(core|contract|policies)\//,
      // Its own feature's files; those of others are caught by a rule of their own.
      /^cloudfunctions\/(?!_)/,
      /^cloudfunctions\/_backend\/(ports|act|timer-step|try-again)$/,
      /^cloudfunctions\/_backend\/(facts|forms)\//,
      /^exceljs$/,
      /^zod$/,
      /^chinese-days$/,
      /^node:(crypto|buffer|zlib)$/,
    ],
  },
  {
    name: 'entries compose: own acts and a host',
    from: /^cloudfunctions\/(?!_)[a-z-]+\/index$/,
    may: [/^cloudfunctions\/(?!_)[a-z-]+\//, /^cloudfunctions\/_backend\/hosts\//],
  },
  {
    name: 'stores → ports, core',
    from: /^cloudfunctions\/_backend\/stores\//,
    may: [
      /^src\/core\//,
      /^cloudfunctions\/_backend\/(ports$|collections\/|stores\/)/,
      /^(kysely|pg|proper-lockfile|@electric-sql\/pglite|@cloudbase\/node-sdk$|node:)/,
    ],
  },
  {
    name: 'what reaches outside → ports, core',
    from: /^cloudfunctions\/_backend\/outside\//,
    may: [/^src\/core\//, /^cloudfunctions\/_backend\/(ports$|settings-wechat$|outside\/)/, npm],
  },
  {
    name: 'facts → ports, core, contract, policies',
    from: /^cloudfunctions\/_backend\/facts\//,
    may: [
      /^src\/(core|contract|policies)\//,
      /^cloudfunctions\/_backend\/(ports|act)$/,
      /^cloudfunctions\/_backend\/facts\//,
    ],
  },
  {
    name: 'what draws a form knows what is printed and nothing of where it comes from',
    from: /^cloudfunctions\/_backend\/forms\//,
    may: [/^src\/core\//, /^cloudfunctions\/_backend\/forms\//, /^(exceljs|docx)$/, /^node:/],
  },
  {
    name: 'the kernel knows no feature, store, host or demo',
    from: /^cloudfunctions\/_backend\/[a-z-]+$/,
    may: [
      /^src\/(core|contract)\//,
      /^cloudfunctions\/_backend\/[a-z-]+$/,
      /^zod$/,
      /^node:crypto$/,
    ],
    typesOnly: [/^cloudfunctions\/_backend\/collections\//],
  },
  {
    name: 'only the local host knows features and the demo',
    from: /^cloudfunctions\/_backend\/hosts\/(?!local$)/,
    may: [/^src\/(core|contract)\//, /^cloudfunctions\/_backend\/(?!demo\/)/, npm],
  },
  {
    name: 'the demo writes records, through ports',
    from: /^cloudfunctions\/_backend\/demo\//,
    may: [
      /^src\/core\//,
      /^cloudfunctions\/_backend\/(ports$|demo\/|facts\/)/,
      /^chinese-days$/,
      /^node:(crypto|zlib)$/,
    ],
  },
  {
    name: 'the phone never reaches into the server',
    from: /^src\//,
    may: [/^src\//, npm],
  },
];

/** Breaches of one file, in words. */
function breaches(path: string, imports: readonly Import[]): string[] {
  const from = path.replace(/\.tsx?$/, '');
  const broken = rules
    .filter((rule) => rule.from.test(from))
    .flatMap((rule) =>
      imports
        .filter((each) => !allowed(rule, each))
        .map(({ to }) => `${path} → ${to}: ${rule.name}`),
    );
  return [
    ...broken,
    ...otherFeatures(from, imports).map((to) => `${path} → ${to}: feature → feature`),
  ];
}

function allowed(rule: Rule, { to, typeOnly }: Import): boolean {
  if (/\.(css|json|svg|png)$/.test(to)) return true;
  const may = typeOnly ? [...rule.may, ...(rule.typesOnly ?? [])] : rule.may;
  return may.some((pattern) => pattern.test(to));
}

function otherFeatures(from: string, imports: readonly Import[]): string[] {
  const own = feature.exec(from)?.[1];
  if (!own || own.startsWith('_')) return [];
  // The timers list the steps of all features, and the entry WeChat's events come to hands them on to
  // the feature that waits for them; nothing else of theirs is in reach.
  if (/^cloudfunctions\/(timers\/steps|wechat-push\/index)$/.test(from)) return [];
  return imports
    .map(({ to }) => to)
    .filter((to) => {
      const other = feature.exec(to)?.[1];
      return other !== undefined && other !== own && !other.startsWith('_');
    });
}

function listFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\n').filter((path) => path && existsSync(join(root, path)));
}

const files = listFiles();
const sources = files.filter((path) => /^(src|cloudfunctions|config)\/.*\.tsx?$/.test(path));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('the arrows', () => {
  test('point where the design says', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap((path) => breaches(path, importsOf(path, read(path))))).toEqual([]);
  });

  test.each([
    ['src/core/a/b.ts', "import x from '../../contract/fields';"],
    ['src/core/a/b.ts', "import type { x } from '../../contract/fields';"],
    ['src/core/a/b.ts', "import { readFile } from 'node:fs';"],
    ['src/core/a/b.ts', "export * from 'lodash';"],
    ['src/contract/a.ts', "import '../policies/x';"],
    ['src/client/a.ts', "import { contract } from '../contract/contract';"],
    ['src/client/a.ts', "import '../pages/home/x';"],
    ['src/components/a.tsx', "import { Home } from '../pages/home/index';"],
    ['src/pages/a/b.tsx', "import { contract } from '../../contract/contract';"],
    ['src/pages/a/b.tsx', "import { contract, type Input } from '../../contract/contract';"],
    ['src/pages/a/b.tsx', "import * as z from 'zod';"],
    ['src/pages/a/b.tsx', "const pack = require('../../policies/x/pack');"],
    ['src/pages/a/b.tsx', "const x = await import('../../../cloudfunctions/home/show');"],
    ['src/pages/a/b.tsx', "let x: import('../../../cloudfunctions/home/show').X;"],
    ['cloudfunctions/home/show.ts', "import { bind } from '../identity/bind';"],
    ['cloudfunctions/home/show.ts', "import { perform } from '../_backend/perform';"],
    ['cloudfunctions/home/show.ts', "import { x } from '../_backend/hosts/local';"],
    ['cloudfunctions/home/show.ts', "import { x } from '../_backend/stores/postgres/open-store';"],
    ['cloudfunctions/home/show.ts', "import { Page } from '../../src/components/page';"],
    ['cloudfunctions/home/index.ts', "import { acts } from '../identity/acts';"],
    ['cloudfunctions/home/index.ts', "import { x } from '../_backend/stores/postgres/open-store';"],
    ['cloudfunctions/timers/index.ts', "import { step } from '../roster/resume';"],
    ['cloudfunctions/_backend/perform.ts', "import { x } from './hosts/local';"],
    ['cloudfunctions/_backend/perform.ts', "import { x } from '../home/show';"],
    ['cloudfunctions/_backend/stores/a/b.ts', "import { perform } from '../../perform';"],
    ['cloudfunctions/_backend/stores/a/b.ts', "import '../../../../src/contract/contract';"],
    ['cloudfunctions/_backend/hosts/cloudbase.ts', "import { acts } from '../../home/acts';"],
    ['cloudfunctions/_backend/hosts/local/app.ts', "import { x } from '../../demo/personas';"],
    ['cloudfunctions/_backend/demo/a.ts', "import { acts } from '../../home/acts';"],
    ['src/app.tsx', "import '../cloudfunctions/home/show';"],
  ])('would not let %s say %s', (path, text) => {
    expect(breaches(path, importsOf(path, text))).not.toEqual([]);
  });

  test.each([
    ['src/core/a/b.ts', "import dayjs from 'dayjs'; import { x } from '../c';"],
    ['src/pages/a/b.tsx', "import type { Input } from '../../contract/contract';"],
    ['src/pages/a/b.tsx', "import { type Input } from '../../contract/contract';"],
    ['cloudfunctions/home/show.ts', "import { act } from '../_backend/act';"],
    ['cloudfunctions/home/index.ts', "import { homeActs } from './acts';"],
    ['cloudfunctions/timers/steps.ts', "import { step } from '../roster/resume';"],
    ['cloudfunctions/wechat-push/index.ts', "import { settle } from '../files/settle-file-check';"],
    ['cloudfunctions/_backend/hosts/local.ts', "import { homeActs } from '../../home/acts';"],
  ])('lets %s say %s', (path, text) => {
    expect(breaches(path, importsOf(path, text))).toEqual([]);
  });
});

describe('core', () => {
  const core = sources.filter((path) => path.startsWith('src/core/'));

  test('has no clock, no chance, no machine', () => {
    expect(core.length).toBeGreaterThan(20);
    const found = core.flatMap((path) =>
      outsideWorldIn(path, read(path)).map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    'const x = Date.now();',
    'const x = new Date();',
    'const x = new Date;',
    'const x = Date();',
    'const x = Math.random();',
    'const x = dayjs();',
    'const x = process.env.X;',
    'const x = () => wx.login();',
    'const x = { a: globalThis };',
    'console.log(1);',
  ])('would be caught saying %s', (text) => {
    expect(outsideWorldIn('x.ts', text)).toHaveLength(1);
  });

  test.each([
    'const x = new Date(0);',
    'const x = { process: 1 }.process;',
    'const x = (fetch: number) => 1;',
    'interface X { document: string }',
  ])('may say %s', (text) => {
    expect(outsideWorldIn('x.ts', text)).toEqual([]);
  });

  test('has one class, the refusal that is thrown', () => {
    const classes = core.filter((path) => /^(export )?(abstract )?class /m.test(read(path)));
    expect(classes).toEqual(['src/core/refusal.ts']);
  });
});

describe('a function without a caller', () => {
  const entry = 'cloudfunctions/_backend/hosts/cloudbase-callerless';
  const pathOf = (name: string) =>
    [`${name}.ts`, `${name}.tsx`].find((path) => files.includes(path));

  /** Everything of ours that runs when the file is loaded; types are gone by then. */
  function loadedBy(name: string, seen = new Set<string>()): Set<string> {
    const path = pathOf(name);
    if (!path || seen.has(name)) return seen;
    seen.add(name);
    for (const { to, typeOnly } of importsOf(path, read(path))) if (!typeOnly) loadedBy(to, seen);
    return seen;
  }

  test('has no way to ask who calls', () => {
    const loaded = [...loadedBy(entry)];
    expect(loaded.length).toBeGreaterThan(10);
    const telling = loaded.filter((name) => /platform-openid|session/.test(name));
    expect(telling).toEqual([]);
    const asking = [...loadedBy('cloudfunctions/_backend/hosts/cloudbase')];
    expect(asking.filter((name) => /platform-openid|session/.test(name))).not.toEqual([]);
  });
});

test('no file is over 250 lines', () => {
  const long = files
    .filter((path) => /\.(ts|tsx|css)$/.test(path) && !path.startsWith('tests/'))
    .filter((path) => read(path).split('\n').length > 251);
  expect(long).toEqual([]);
});

test('the folders at the top are those of the map', () => {
  const folders = files.filter((path) => /^[^.].*\//.test(path)).map((path) => path.split('/')[0]);
  expect([...new Set(folders)].sort()).toEqual(['cloudfunctions', 'config', 'src', 'tests']);
  const inSource = files
    .filter((path) => /^src\/.*\//.test(path))
    .map((path) => path.split('/')[1]);
  const map = ['client', 'components', 'contract', 'core', 'pages', 'policies'];
  expect([...new Set(inSource)].sort()).toEqual(map);
});

test('no dumping grounds, no barrels', () => {
  const dumps = files.filter((path) =>
    /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/.test(path),
  );
  expect(dumps).toEqual([]);
  const barrels = sources.filter((path) => /^export \* from/m.test(read(path)));
  expect(barrels).toEqual([]);
});
