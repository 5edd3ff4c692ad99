import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { functionNames } from './cloud/cloud-plan';
import { describeForTools } from './cloud/describe-for-tools';
import { leaveOut } from './leave-out-plugin';

const root = join(__dirname, '..');
const source = join(root, 'cloudfunctions');
const target = join(root, 'dist/cloudfunctions');

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
    plugins: [leaveOut],
  });
  refuseDatabases(name, Object.keys(metafile.inputs));
  const about = { name, version: '1.0.0', main: 'index.js', private: true };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
  const size = statSync(join(folder, 'index.js')).size;
  console.log(`${name.padEnd(12)} ${(size / 1024).toFixed(0).padStart(6)} KB`);
}

/** No cloud function opens PostgreSQL; the embedded one alone would be many times all the rest. */
function refuseDatabases(name: string, inputs: readonly string[]): void {
  const found = inputs.find((path) =>
    /node_modules\/(@electric-sql\/pglite|pg|kysely)\//.test(path),
  );
  if (found) throw new Error(`${name}: PostgreSQL must not be bundled (${found})`);
}

async function buildAll(): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  for (const name of functionNames(source)) await buildFunction(name);
  describeForTools(join(root, 'dist'));
}

buildAll().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
