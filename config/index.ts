import { join, relative } from 'node:path';
import type { UserConfigExport } from '@tarojs/cli';
import { defineConfig } from '@tarojs/cli';
import { buildingFolder } from './put-build-in-place';

const platform = process.env.TARO_ENV ?? 'weapp';
const root = join(__dirname, '..');
const target = join(root, 'dist', platform);
const watching = process.argv.includes('--watch');

/**
 * A px is a px on both platforms: type sizes and targets are promised in dp (elder mode ≥ 18,
 * targets ≥ 44), and a PC screen must not turn them into giants.
 */
const postcss = { pxtransform: { enable: false, config: {} } };

/** The part of webpack-chain used here; its own types do not travel with Taro. */
interface Chain {
  module: { rule(name: string): Rule };
  optimization: { splitChunks(options: object): void };
  performance: { hints(hints: false): void };
}

interface Rule {
  test(paths: RegExp): Rule;
  use(name: string): { loader(path: string): { options(options: object): void } };
}

/** TypeScript and JSX go through esbuild; Babel then only lowers the syntax for old phones. */
function compileJsx(chain: Chain): void {
  chain.module
    .rule('script')
    .use('jsx')
    .loader(require.resolve('esbuild-loader'))
    .options({ loader: 'tsx', jsx: 'automatic', target: 'es2020', tsconfigRaw: {} });
}

/**
 * The arithmetic of a ballot is not Babel's to lower, which would take the power of two BigInts for
 * `Math.pow`. Without BigInt it cannot run, but such a phone must be able to read past it,
 * and past the QR codes that lie in the same package.
 */
function lowerNoble(chain: Chain): void {
  chain.module
    .rule('noble')
    .test(/node_modules[\\/](@noble|uqr)[\\/].*\.m?js$/)
    .use('lower')
    .loader(require.resolve('esbuild-loader'))
    .options({ loader: 'js', target: 'es2017' });
}

/** Without this every page's chunk carries its own copy of the components. */
function shareChunks(chain: Chain): void {
  chain.optimization.splitChunks({
    chunks: 'all',
    cacheGroups: {
      modules: { test: /node_modules/, name: 'modules', chunks: 'initial', priority: 10 },
      shared: { test: /node_modules/, name: 'shared', chunks: 'async', minChunks: 2, priority: 5 },
    },
  });
  chain.performance.hints(false);
}

const config: UserConfigExport<'webpack5'> = {
  projectName: 'zaicun',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1 },
  sourceRoot: 'src',
  // Whoever watches wants each change at once; any other build is moved into its place when whole.
  outputRoot: relative(root, watching ? target : buildingFolder(target)),
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  plugins: [
    join(__dirname, 'speak-on-weapp-plugin.ts'),
    ...(watching
      ? []
      : [[join(__dirname, 'put-in-place-plugin.ts'), { target }] as [string, object]]),
  ],
  defineConstants: {
    // H5 is served by the host it calls, so its base is empty.
    ZAICUN_API: JSON.stringify(
      process.env.TARO_APP_API ?? (platform === 'h5' ? '' : 'http://127.0.0.1:8080'),
    ),
    ZAICUN_TENANT: JSON.stringify(process.env.TARO_APP_TENANT ?? ''),
    ZAICUN_CLOUD_ENV: JSON.stringify(process.env.TARO_APP_CLOUD_ENV ?? ''),
  },
  copy: { patterns: [], options: {} },
  mini: {
    enableSourceMap: false,
    optimizeMainPackage: { enable: true },
    postcss,
    webpackChain(chain: Chain) {
      compileJsx(chain);
      lowerNoble(chain);
    },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    webpackChain(chain: Chain) {
      compileJsx(chain);
      lowerNoble(chain);
      shareChunks(chain);
    },
    publicPath: './',
    staticDirectory: 'static',
    enableSourceMap: false,
    router: { mode: 'hash' },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
  },
};

export default defineConfig<'webpack5'>(config);
