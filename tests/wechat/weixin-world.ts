/** What the stub of WeChat's servers knows: the account, who exists, what was handed out. */
export interface World {
  readonly appid: string;
  readonly secret: string;
  /** Tokens it takes, newest last. */
  readonly tokens: string[];
  /** Seconds a new token is good for, as it tells. */
  expiresIn: number;
  /** `wx.login` codes and the openid behind each. */
  readonly logins: Map<string, string>;
  readonly phones: Map<string, { readonly number: string; readonly country?: string }>;
  /** Codes of either kind that were used already. */
  readonly used: Set<string>;
  /** People of the mini-program, and whether they agreed to messages. */
  readonly people: Map<string, 'agreed' | 'declined'>;
  readonly templates: Set<string>;
}

export function makeWorld(): World {
  return {
    appid: 'wx0123456789abcdef',
    secret: '0123456789abcdef0123456789abcdef',
    tokens: [],
    expiresIn: 7200,
    logins: new Map(),
    phones: new Map(),
    used: new Set(),
    people: new Map(),
    templates: new Set(),
  };
}

export type Body = Readonly<Record<string, unknown>>;
export type Said = Body | { readonly image: Buffer };

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Body;
}

/** A one-pixel JPEG is enough: what matters is that bytes come through untouched. */
export const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x80, 0xc3, 0x28, 0xff, 0xd9]);

const error = (errcode: number, errmsg: string): Body => ({ errcode, errmsg });
const good: Body = { errcode: 0, errmsg: 'ok' };
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** As WeChat answers: 200 with an errcode whatever is wrong, checking the token first. */
export function answer(world: World, asked: Asked): Said {
  const open = openPaths[asked.path];
  if (open) return open(world, asked);
  const inside = tokenPaths[asked.path];
  if (!inside) return error(40066, 'invalid url');
  if (asked.method !== 'POST') return error(43002, 'require POST method');
  const token = asked.query.get('access_token');
  if (!token) return error(41001, 'access_token missing');
  if (!world.tokens.includes(token)) {
    return error(40001, `invalid credential, access_token is invalid or not latest, ${token}`);
  }
  return inside(world, asked.body);
}

const openPaths: Record<string, (world: World, asked: Asked) => Said> = {
  '/cgi-bin/stable_token': (world, { method, body }) => {
    if (method !== 'POST') return error(43002, 'require POST method');
    if (body.grant_type !== 'client_credential') return error(40002, 'invalid grant_type');
    if (body.appid !== world.appid) return error(40013, 'invalid appid');
    if (body.secret !== world.secret) return error(40125, `invalid appsecret ${body.secret}`);
    if (body.force_refresh === true) world.tokens.splice(0);
    if (world.tokens.length === 0) world.tokens.push(`token-${Math.random()}`);
    return { access_token: world.tokens.at(-1), expires_in: world.expiresIn };
  },
  '/sns/jscode2session': (world, { method, query }) => {
    if (method !== 'GET') return error(43001, 'require GET method');
    if (query.get('appid') !== world.appid) return error(40013, 'invalid appid');
    if (query.get('secret') !== world.secret) return error(40125, 'invalid appsecret');
    if (query.get('grant_type') !== 'authorization_code') return error(40002, 'invalid grant_type');
    const code = query.get('js_code') ?? '';
    const openid = world.logins.get(code);
    if (!openid) return error(40029, `invalid code ${code}`);
    if (world.used.has(code)) return error(40163, `code been used ${code}`);
    world.used.add(code);
    return { openid, session_key: 'c2Vzc2lvbiBrZXk=' };
  },
};

const tokenPaths: Record<string, (world: World, body: Body) => Said> = {
  '/wxa/business/getuserphonenumber': (world, { code }) => {
    const phone = isText(code) ? world.phones.get(code) : undefined;
    if (!isText(code) || !phone || world.used.has(code)) return error(40029, `invalid code`);
    world.used.add(code);
    const { number, country = '86' } = phone;
    const phoneNumber = country === '86' ? number : `+${country}${number}`;
    const info = { phoneNumber, purePhoneNumber: number, countryCode: country };
    return { ...good, phone_info: { ...info, watermark: { appid: world.appid, timestamp: 1 } } };
  },
  '/wxa/getwxacodeunlimit': (_world, { scene, page }) => {
    if (!isText(scene) || !/^[\w!#$&'()*+,/:;=?@\-.~]{1,32}$/.test(scene)) {
      return error(40129, 'invalid scene');
    }
    if (!isText(page) || page.startsWith('/')) return error(41030, 'invalid page');
    return { image: PICTURE };
  },
  '/cgi-bin/message/subscribe/send': (world, { touser, template_id: template, page, data }) => {
    if (!isText(touser) || !world.people.has(touser)) return error(40003, `openid ${touser}`);
    if (!isText(template) || !world.templates.has(template)) return error(40037, 'template_id');
    if (!isText(page) || page.startsWith('/')) return error(41030, 'invalid page');
    if (!areValues(data)) return error(47003, 'argument invalid! data.thing1.value invalid');
    if (world.people.get(touser) === 'declined') return error(43101, 'user refuse to accept');
    return { ...good, msgid: 1 };
  },
  '/wxa/msg_sec_check': (world, { content, version, scene, openid }) => {
    if (version !== 2 || ![1, 2, 3, 4].includes(Number(scene))) return error(40097, 'args');
    if (!isText(openid) || !world.people.has(openid)) return error(61010, 'code is expired');
    if (!isText(content)) return error(44004, 'empty content');
    if ([...content].length > 2500) return error(45002, 'content size out of limit');
    const suggest = /坏话/.test(content) ? 'risky' : /难说/.test(content) ? 'review' : 'pass';
    return { ...good, detail: [], trace_id: 'trace', result: { suggest, label: 100 } };
  },
  '/wxa/media_check_async': (world, { media_url: url, media_type: type, version, openid }) => {
    if (version !== 2 || ![1, 2].includes(Number(type))) return error(40097, 'args');
    if (!isText(openid) || !world.people.has(openid)) return error(61010, 'code is expired');
    if (!isText(url) || !url.startsWith('https://')) return error(40066, 'invalid url');
    return { ...good, trace_id: type === 2 ? 'trace-of-picture' : 'trace-of-sound' };
  },
};

function areValues(data: unknown): boolean {
  const values = Object.entries((data ?? {}) as Record<string, { value?: unknown }>);
  return values.every(([name, { value }]) => {
    const most = name.startsWith('thing') ? 20 : name.startsWith('phrase') ? 5 : 100;
    return isText(value) && [...value].length <= most;
  });
}
