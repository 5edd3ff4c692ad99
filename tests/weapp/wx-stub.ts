import { randomFillSync } from 'node:crypto';
import type { Phone } from './phone';
import { canvas } from './wx-canvas';

/** Where the photo lies that somebody chooses on the phone. */
export const PHOTO = 'wxfile://tmp/photo.jpg';
/** Where the recorder puts what it recorded; a test says what that is. */
export const RECORDING = 'wxfile://tmp/recording.mp3';

type Options = Readonly<Record<string, unknown>> & {
  readonly success?: (answer: object) => void;
  readonly fail?: (error: object) => void;
  readonly complete?: (answer: object) => void;
};

/** A WeChat function in callback style, from one in promise style. */
function callback(work: (options: Options) => Promise<object> | object) {
  return (options: Options = {}) => {
    Promise.resolve()
      .then(() => work(options))
      .then(
        (answer) => {
          options.success?.(answer);
          options.complete?.(answer);
        },
        (error: Error) => {
          const told = { errMsg: error.message };
          options.fail?.(told);
          options.complete?.(told);
        },
      );
  };
}

/** The part of WeChat's API the app may use. What is not here is missing, as it would be there. */
export function makeWx(phone: Phone): Record<string, unknown> {
  return {
    ...storage(phone),
    ...facts(phone),
    ...network(phone),
    ...navigation(phone),
    ...device(phone),
    ...login(phone),
    ...sound(phone),
    ...canvas(phone, callback),
    canIUse: () => true,
    nextTick: (work: () => void) => phone.underWay.setTimeout(work),
    env: { USER_DATA_PATH: 'wxfile://usr' },
  };
}

function storage({ kept }: Phone): object {
  return {
    getStorageSync: (key: string) => JSON.parse(kept.get(key) ?? '""') as unknown,
    setStorageSync: (key: string, value: unknown) => void kept.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void kept.delete(key),
    getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 1, limitSize: 10240 }),
  };
}

function facts(phone: Phone): object {
  const window = { windowWidth: 375, windowHeight: 700, screenWidth: 375, pixelRatio: 2 };
  const base = { SDKVersion: '3.5.0', language: 'zh_CN', fontSizeSetting: phone.fontSize };
  const system = { platform: 'android', system: 'Android 12', brand: 'test', model: 'test' };
  return {
    getWindowInfo: () => window,
    getAppBaseInfo: () => base,
    getDeviceInfo: () => system,
    getSystemInfoSync: () => ({ ...window, ...base, ...system }),
    getSystemInfo: callback(() => ({ ...window, ...base, ...system })),
    getLaunchOptionsSync: () => ({ path: 'pages/home/index', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: 'pages/home/index', query: {}, scene: 1001 }),
    getMenuButtonBoundingClientRect: () => ({ top: 26, height: 32, width: 87, right: 365 }),
  };
}

function network(phone: Phone): object {
  return {
    request: callback(async ({ url, method, data, header }) => {
      if (!phone.online) throw new Error('request:fail');
      // The address is built in; the test's host has a port of its own.
      const { pathname } = new URL(String(url));
      const asked = fetch(phone.host + pathname, {
        method: String(method ?? 'GET'),
        headers: header as Record<string, string>,
        ...(data && method !== 'GET' ? { body: JSON.stringify(data) } : {}),
      }).then(async (answer) => ({ statusCode: answer.status, text: await answer.text() }));
      const { statusCode, text } = await phone.underWay.count(asked).catch(() => {
        throw new Error('request:fail');
      });
      return { statusCode, data: parsed(text), header: {}, errMsg: 'request:ok' };
    }),
    getNetworkType: callback(() => ({ networkType: phone.online ? '4g' : 'none' })),
    onNetworkStatusChange: (heard: (state: object) => void) => phone.networkListeners.add(heard),
    offNetworkStatusChange: (heard: (state: object) => void) =>
      phone.networkListeners.delete(heard),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function navigation(phone: Phone): object {
  const go = (how: 'push' | 'replace' | 'restart') =>
    callback(({ url }) => {
      phone.goTo(String(url), how);
      return {};
    });
  return {
    navigateTo: go('push'),
    redirectTo: go('replace'),
    reLaunch: go('restart'),
    switchTab: go('restart'),
    navigateBack: callback(() => {
      phone.goBack();
      return {};
    }),
    setNavigationBarTitle: callback(() => ({})),
    pageScrollTo: callback(() => ({})),
    stopPullDownRefresh: callback(() => ({})),
    showToast: callback(({ title }) => {
      phone.toasts.push(String(title));
      return {};
    }),
    hideToast: callback(() => ({})),
    showLoading: callback(() => ({})),
    hideLoading: callback(() => ({})),
    showModal: callback(() => ({ confirm: phone.confirms, cancel: !phone.confirms })),
  };
}

function login(phone: Phone): object {
  return {
    login: callback(() => {
      if (!phone.online || !phone.loginCode) throw new Error('login:fail timeout');
      return { code: phone.loginCode, errMsg: 'login:ok' };
    }),
  };
}

type Told = (fact: object) => void;

/** WeChat's recorder and its player: each tells what happened, to the last who asked. */
function sound(phone: Phone): object {
  return {
    getRecorderManager: () => recorder(phone),
    createInnerAudioContext: () => player(phone),
    setKeepScreenOn: callback(({ keepScreenOn }) => {
      phone.staysLit = Boolean(keepScreenOn);
      return {};
    }),
  };
}

function recorder(phone: Phone): object {
  const told: Record<string, Told> = {};
  const hear = (name: string) => (heard: Told) => void (told[name] = heard);
  const later = (name: string, fact: object) => setTimeout(() => told[name]?.(fact), 0);
  return {
    start: (how: object) => {
      phone.recordings.push(how);
      if (phone.microphone === 'denied')
        later('error', { errMsg: 'operateRecorder:fail auth deny' });
    },
    stop: () => later('stop', { tempFilePath: RECORDING, duration: 2000 }),
    ...{ onStop: hear('stop'), onError: hear('error'), onPause: hear('pause') },
    onInterruptionBegin: (heard: Told) => {
      phone.interrupt = () => heard({});
    },
  };
}

function player(phone: Phone): object {
  const told: Record<string, Told> = {};
  const hear = (name: string) => (heard: Told) => void (told[name] = heard);
  const own = {
    ...{ src: '', currentTime: 0, obeyMuteSwitch: true },
    play: () => {
      phone.played.push(own.src);
      told.play?.({});
    },
    pause: () => told.pause?.({}),
    destroy: () => undefined,
    ...{ onPlay: hear('play'), onPause: hear('pause'), onStop: hear('stop') },
    ...{ onEnded: hear('ended'), onTimeUpdate: hear('time'), onError: hear('error') },
  };
  return own;
}

function device(phone: Phone): object {
  return {
    getLocation: callback(() => {
      if (phone.location === 'denied') throw new Error('getLocation:fail auth deny');
      if (phone.location === 'no-signal') throw new Error('getLocation:fail timeout');
      return phone.location;
    }),
    getRandomValues: callback(({ length }) => ({
      randomValues: randomFillSync(new Uint8Array(Number(length))).buffer,
    })),
    scanCode: callback(() => {
      if (!phone.scans) throw new Error('scanCode:fail cancel');
      return { result: phone.scans, scanType: 'QR_CODE' };
    }),
    arrayBufferToBase64: (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64'),
    openDocument: callback(() => ({})),
    // A photo lies where a test put it; WeChat writes the shrunk one elsewhere, of the same content here.
    chooseMedia: callback(() => {
      if (!phone.files.has(PHOTO)) throw new Error('chooseMedia:fail cancel');
      return { tempFiles: [{ tempFilePath: PHOTO }] };
    }),
    getImageInfo: callback(() => ({ width: 4000, height: 3000, type: 'jpeg' })),
    compressImage: callback(({ src }) => ({ tempFilePath: src })),
    previewImage: callback(() => ({})),
    getFileSystemManager: () => ({
      writeFile: callback(({ filePath, data }) => {
        phone.files.set(String(filePath), String(data));
        return {};
      }),
      readFile: callback(({ filePath }) => ({ data: phone.files.get(String(filePath)) })),
    }),
  };
}
