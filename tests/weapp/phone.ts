import { dirname, join, normalize } from 'node:path';
import vm from 'node:vm';
import { readBundleFile } from './bundle';
import type { Render, WxNode } from './compile-wxml';
import { applyData } from './apply-data';
import type { Tree } from './tree';
import { treeOf } from './tree';
import type { UnderWay } from './under-way';
import { underWay } from './under-way';
import { makeWx } from './wx-stub';

type Fix = { longitude: number; latitude: number; accuracy: number };

interface PageConfig {
  readonly data?: object;
  onLoad?(options: object): void;
  onShow?(): void;
  onReady?(): void;
  onHide?(): void;
  onUnload?(): void;
  eh?(event: object): void;
  [name: string]: unknown;
}

interface PageInstance extends PageConfig {
  data: object;
  route: string;
  options: object;
}

/** A phone with the real bundle on it: no DOM, no eval, no Proxy and, unless newer, no BigInt. */
export interface Phone {
  /** Where its calls go, whatever address was built in. */
  readonly host: string;
  readonly kept: Map<string, string>;
  readonly files: Map<string, string>;
  readonly toasts: string[];
  readonly errors: string[];
  readonly networkListeners: Set<(state: object) => void>;
  online: boolean;
  confirms: boolean;
  fontSize: number;
  /** What `wx.login` gives; it fails where that is nothing. */
  loginCode: string;
  location: Fix | 'denied' | 'no-signal';
  microphone: 'allowed' | 'denied';
  album: 'allowed' | 'denied';
  /** What was written on a canvas, and the pictures put into the album. */
  readonly written: string[];
  readonly saved: string[];
  /** How each recording was asked for, and the addresses that were played. */
  readonly recordings: object[];
  readonly played: string[];
  staysLit: boolean;
  /** A call comes in while something is recorded. */
  interrupt: () => void;
  /** What the camera sees when it scans; nothing: the person closes it. */
  scans: string;
  readonly pages: PageInstance[];
  readonly underWay: UnderWay;
  goTo(url: string, how: 'push' | 'replace' | 'restart'): void;
  goBack(): void;
  setOnline(online: boolean): void;
  tree(): Tree;
}

export interface PhoneOptions {
  readonly render: Render;
  readonly host?: string;
  /** What an earlier start left in storage. */
  readonly kept?: Map<string, string>;
  readonly fontSize?: number;
  readonly loginCode?: string;
  /** Has BigInt, as phones since 2018 and iOS 14 do: without it nobody can vote secretly. */
  readonly newer?: boolean;
}

/** Starts the app and opens its first page. */
export function startPhone({
  render,
  host = '',
  kept = new Map(),
  fontSize = 17,
  loginCode = 'a-login-code',
  newer = false,
}: PhoneOptions): Phone {
  const configs = new Map<string, PageConfig>();
  const pages: PageInstance[] = [];
  let loading = '';

  const phone: Phone = {
    host,
    kept,
    files: new Map(),
    toasts: [],
    errors: [],
    networkListeners: new Set(),
    online: true,
    confirms: true,
    fontSize,
    loginCode,
    location: 'no-signal',
    microphone: 'allowed',
    album: 'allowed',
    written: [],
    saved: [],
    recordings: [],
    played: [],
    staysLit: false,
    interrupt: () => undefined,
    scans: '',
    pages,
    underWay: underWay(),
    goTo(url, how) {
      const [path = '', query = ''] = url.replace(/^\//, '').split('?');
      const leaving = how === 'push' ? [] : how === 'replace' ? pages.splice(-1) : pages.splice(0);
      pages.at(-1)?.onHide?.();
      for (const page of leaving.reverse()) page.onUnload?.();
      if (!configs.has(path)) {
        loading = path;
        load(`${path}.js`);
      }
      open(path, Object.fromEntries(new URLSearchParams(query)));
    },
    goBack() {
      pages.pop()?.onUnload?.();
      pages.at(-1)?.onShow?.();
    },
    setOnline(online) {
      phone.online = online;
      for (const heard of phone.networkListeners) {
        heard({ isConnected: online, networkType: online ? '4g' : 'none' });
      }
    },
    tree() {
      const page = pages.at(-1);
      if (!page) throw new Error('no page is open');
      const expand = (node: WxNode) => render('comp.wxml', node.attr ?? {});
      return treeOf(render(`${page.route}.wxml`, page.data), expand, (event) => page.eh?.(event));
    },
  };

  function open(route: string, options: object): void {
    const config = configs.get(route);
    if (!config) throw new Error(`${route} did not register a page`);
    const page: PageInstance = {
      ...config,
      data: structuredClone(config.data ?? {}),
      route,
      options,
    };
    page.setData = (changes: Record<string, unknown>, done?: () => void) => {
      applyData(page.data, changes);
      if (done) phone.underWay.setTimeout(done);
    };
    pages.push(page);
    page.onLoad?.(options);
    page.onShow?.();
    page.onReady?.();
  }

  const modules = new Map<string, { exports: unknown }>();
  const sandbox = makeSandbox(phone);
  const context = vm.createContext(sandbox, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext('delete globalThis.Proxy;', context);
  if (!newer) vm.runInContext('delete globalThis.BigInt;', context);
  let app: { onLaunch?(options: object): void; onShow?(options: object): void } = {};
  Object.assign(sandbox, {
    wx: makeWx(phone),
    App: (config: typeof app) => void (app = config),
    Page: (config: PageConfig) => void configs.set(loading, config),
    Component: () => undefined,
    getApp: () => app,
    getCurrentPages: () => pages,
  });

  function load(path: string): unknown {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const code = `(function (require, module, exports) {${readBundleFile(path)}\n})`;
    const requireHere = (name: string) =>
      load(normalize(join(dirname(path), name)).replace(/(\.js)?$/, '.js'));
    vm.runInContext(code, context, { filename: path })(requireHere, module, module.exports);
    return module.exports;
  }

  load('app.js');
  const launch = { path: 'pages/home/index', query: {}, scene: 1001 };
  app.onLaunch?.(launch);
  app.onShow?.(launch);
  phone.goTo('pages/home/index', 'push');
  return phone;
}

function makeSandbox(phone: Phone): Record<string, unknown> {
  const complain = (...words: unknown[]) => void phone.errors.push(words.map(String).join(' '));
  return {
    console: { log() {}, info() {}, debug() {}, warn: complain, error: complain },
    setTimeout: phone.underWay.setTimeout,
    clearTimeout: phone.underWay.clearTimeout,
    setInterval: (work: () => void, ms: number) => setInterval(work, ms).unref(),
    clearInterval,
  };
}
