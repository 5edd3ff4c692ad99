import { rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Where they go may be named; the pages are looked for beside that folder. */
const target = resolve(process.argv[2] ?? join(__dirname, '../../dist/server'));

/** The service and its commands, each one file that needs Node.js and nothing else. */
const entries = {
  serve: join(__dirname, 'serve.ts'),
  setup: join(__dirname, '../setup.ts'),
  backup: join(__dirname, 'backup.ts'),
  restore: join(__dirname, 'restore.ts'),
};

async function buildServer(): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  await build({
    entryPoints: entries,
    outdir: target,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    legalComments: 'external',
    // The optional native part of pg; and the embedded database, which a server never opens.
    external: ['pg-native', '@electric-sql/pglite'],
  });
  for (const name of Object.keys(entries)) {
    const size = statSync(join(target, `${name}.js`)).size;
    console.log(`${name.padEnd(8)} ${(size / 1024).toFixed(0).padStart(6)} KB`);
  }
}

buildServer().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
