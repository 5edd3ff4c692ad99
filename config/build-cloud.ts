import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '..');
const source = join(root, 'cloudfunctions');
const target = join(root, 'dist/cloudfunctions');

/** Every folder of `cloudfunctions/` is a function; `_backend` is bundled into each. */
function functionNames(): string[] {
  return readdirSync(source).filter((name) => !name.startsWith('_'));
}

async function buildFunction(name: string): Promise<void> {
  const folder = join(target, name);
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    entryPoints: [join(source, name, 'index.ts')],
    outfile: join(folder, 'index.js'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    legalComments: 'external',
    logLevel: 'error',
    metafile: true,
    // The optional native part of pg.
    external: ['pg-native'],
  });
  refuseEmbeddedDatabase(name, Object.keys(metafile.inputs));
  const about = { name, version: '1.0.0', main: 'index.js', private: true };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
  const size = statSync(join(folder, 'index.js')).size;
  console.log(`${name.padEnd(12)} ${(size / 1024).toFixed(0).padStart(6)} KB`);
}

/** No cloud function opens it, and it alone would be many times the size of all the rest. */
function refuseEmbeddedDatabase(name: string, inputs: readonly string[]): void {
  const found = inputs.find((path) => path.includes('@electric-sql/pglite'));
  if (found) throw new Error(`${name}: the embedded database must not be bundled (${found})`);
}

async function buildAll(): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  for (const name of functionNames()) await buildFunction(name);
}

buildAll().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
