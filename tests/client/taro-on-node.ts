import { randomFillSync } from 'node:crypto';

/** A phone's lasting part: its storage, and whether there is a signal. */
export interface Device {
  readonly kept: Map<string, string>;
  online: boolean;
}

/** The few Taro functions the client uses, on Node: Taro's own runtimes need a phone or a browser. */
export function taroOnNode(device: Device): object {
  return {
    getStorageSync: (key: string) => JSON.parse(device.kept.get(key) ?? '""') as unknown,
    setStorageSync: (key: string, value: unknown) =>
      void device.kept.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void device.kept.delete(key),
    getStorageInfoSync: () => ({ keys: [...device.kept.keys()] }),
    getRandomValues: ({ length, success }: Random) =>
      success({ randomValues: randomFillSync(new Uint8Array(length)).buffer }),
    getNetworkType: () => Promise.resolve({ networkType: device.online ? '4g' : 'none' }),
    login: () => Promise.resolve({ code: 'a-login-code' }),
    async request({ url, method, data, header }: Request) {
      if (!device.online) throw new Error('request:fail');
      const body = method === 'GET' ? {} : { body: JSON.stringify(data) };
      const answer = await fetch(url, { method, headers: header, ...body });
      const text = await answer.text();
      return { statusCode: answer.status, data: jsonOr(text) };
    },
  };
}

interface Random {
  readonly length: number;
  readonly success: (answer: { randomValues: ArrayBufferLike }) => void;
}

interface Request {
  readonly url: string;
  readonly method: string;
  readonly data?: unknown;
  readonly header: Record<string, string>;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
