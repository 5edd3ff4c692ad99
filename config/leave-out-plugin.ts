import { relative } from 'node:path';
import type { Plugin } from 'esbuild';

/** A part of a package that no function here uses: files by path, and what they would have been for. */
interface LeftOut {
  readonly path: RegExp;
  readonly what: string;
}

const leftOut: readonly LeftOut[] = [
  { path: /@cloudbase\/node-sdk\/dist\/ai\//, what: 'AI models' },
  { path: /@cloudbase\/node-sdk\/dist\/auth\//, what: 'custom login tickets' },
  { path: /@cloudbase\/wx-cloud-client-sdk\//, what: 'data models and MySQL' },
  { path: /@cloudbase\/database\/dist\/\w+\/realtime\/websocket-client\.js$/, what: 'watching' },
  { path: /exceljs\/lib\/csv\//, what: 'CSV' },
  { path: /exceljs\/lib\/stream\/xlsx\/\w+-reader\.js$/, what: 'reading workbooks as streams' },
  { path: /(archiver-utils\/file\.js$|readdir-glob\/)/, what: 'packing folders' },
];

/** File names the SDK may put into a form; it would bring a list of two thousand kinds. */
const kindsOfFiles = {
  'application/json': { extensions: ['json'] },
  'image/jpeg': { extensions: ['jpg', 'jpeg'] },
  'image/png': { extensions: ['png'] },
};

/**
 * Keeps a bundle small and quick to load: in the place of what is never used stands a module that
 * says so, loudly, as soon as somebody touches it. The packages themselves stay as they are.
 */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup({ onLoad }) {
    onLoad({ filter: /node_modules.*\.c?js$/ }, ({ path }) => {
      const file = path.replaceAll('\\', '/');
      const found = leftOut.find((each) => each.path.test(file));
      return found ? { contents: stubFor(found.what, file), loader: 'js' } : undefined;
    });
    onLoad({ filter: /mime-db[\\/]db\.json$/ }, () => ({
      contents: JSON.stringify(kindsOfFiles),
      loader: 'json',
    }));
  },
};

/** Looking whether it is a module, or waiting for it, is no use of it. */
function stubFor(what: string, path: string): string {
  const file = relative(process.cwd(), path);
  const message = `${what}: left out of the bundle (${file}), see config/leave-out-plugin.ts`;
  return `
    const fail = () => { throw new Error(${JSON.stringify(message)}); };
    const looks = new Set(['__esModule', 'then', 'default']);
    const get = (_target, name) => (looks.has(name) || typeof name === 'symbol' ? undefined : fail());
    module.exports = new Proxy(function () {}, { get, apply: fail, construct: fail });`;
}
