import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type * as Pglite from '@electric-sql/pglite';

/**
 * PGlite imports Node's modules dynamically, which Jest's sandbox forbids: here it is loaded outside
 * of the sandbox, and whoever imports it inside gets that one. The real thing, in another room.
 */
export function realPglite(): typeof Pglite {
  const { createRequire } = runInThisContext('process.getBuiltinModule("node:module")') as {
    createRequire: (file: string) => (name: string) => typeof Pglite;
  };
  return createRequire(join(process.cwd(), 'package.json'))('@electric-sql/pglite');
}

jest.mock('@electric-sql/pglite', () => realPglite());
