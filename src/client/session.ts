import Taro from '@tarojs/taro';
import { CallRefused } from './errors';
import { getOverHttp, overHttp } from './over-http';
import { newKey } from './random';
import { loginCode } from './wechat-login';

const TOKEN = 'zaicun.token';
const TENANT = 'zaicun.tenant';
const TENANT_BEFORE = 'zaicun.tenant.before';
const PERSON = 'zaicun.person';
const HOME = 'zaicun.home';

/** On the cloud the platform says who calls; there is nothing to open, keep or lose. */
export const onCloud = ZAICUN_CLOUD_ENV !== '' && process.env.TARO_ENV === 'weapp';

export interface Persona {
  readonly id: string;
  readonly name: string;
  /** In words, with the place. */
  readonly role: string;
  /** What there is to do or to see. */
  readonly about: string;
  readonly group: string;
}

export function tokenKept(): string | undefined {
  return Taro.getStorageSync<string>(TOKEN) || undefined;
}

export function tenantKept(): string | undefined {
  return Taro.getStorageSync<string>(TENANT) || ZAICUN_TENANT || undefined;
}

/** The person the server last said we are: an outbox item is sent only as the one who made it. */
export function personKept(): string | undefined {
  return Taro.getStorageSync<string>(PERSON) || undefined;
}

export function keepPerson(person: string | undefined): void {
  if (person) Taro.setStorageSync(PERSON, person);
  else Taro.removeStorageSync(PERSON);
}

/**
 * Goes over to another tenant, as whoever we were there; what we are here waits until we come back.
 */
export function goToTenant(tenant: string | undefined): void {
  const here = tenantKept();
  if (!tenant || tenant === here) return;
  const token = tokenKept();
  signOut();
  if (token) Taro.setStorageSync(tokenIn(here), token);
  const waiting = Taro.getStorageSync<string>(tokenIn(tenant));
  if (waiting) Taro.setStorageSync(TOKEN, waiting);
  Taro.setStorageSync(TENANT, tenant);
  if (here) Taro.setStorageSync(TENANT_BEFORE, here);
}

/** There is no such tenant: back to where we were, or to the one that is meant where none is named. */
export function leaveUnknownTenant(): void {
  const before = Taro.getStorageSync<string>(TENANT_BEFORE);
  if (before && before !== tenantKept()) {
    goToTenant(before);
  } else {
    signOut();
    Taro.removeStorageSync(TENANT);
  }
  // Once only: where that one is gone too, nothing is named any more.
  Taro.removeStorageSync(TENANT_BEFORE);
}

const tokenIn = (tenant = '') => `${TOKEN}.${tenant}`;

let opening: Promise<string> | undefined;

/** A session of one's own, not yet bound to anybody on the roster. Parallel calls share one. */
export function openSession(): Promise<string> {
  opening ??= enterAnew().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function enterAnew(): Promise<string> {
  const tenant = tenantKept();
  const input = tenant ? { tenant } : {};
  const code = await loginCode();
  if (!code) return enter('session.open', input);
  try {
    return await enter('session.open', { ...input, loginCode: code });
  } catch (error) {
    // A server that is not connected to WeChat, such as a demo, takes us as it takes a browser.
    if (!(error instanceof CallRefused && error.refusal.code === 'wechat-not-set')) throw error;
    return enter('session.open', input);
  }
}

/** Demo only: who can be played. Empty where this is not a demo. */
export async function listPersonas(): Promise<Persona[]> {
  const { personas } = (await getOverHttp('demo.personas')) as { personas?: Persona[] };
  return personas ?? [];
}

/** Demo only: go on as this persona. */
export async function enterAs(personaId: string): Promise<void> {
  signOut();
  await enter('demo.enter', { personaId });
}

/** Goes on with a session that another device agreed to. */
export function goOnWith(token: string): void {
  signOut();
  Taro.setStorageSync(TOKEN, token);
}

/** Forgets who we were, not where. What waits in the outbox stays, for when its maker is back. */
export function signOut(): void {
  for (const name of [TOKEN, PERSON, HOME]) Taro.removeStorageSync(name);
}

async function enter(name: string, input: unknown): Promise<string> {
  const answer = await overHttp({ name, input, key: await newKey(), tenant: tenantKept() });
  const { token, tenant } = answer as { token: string; tenant?: string };
  Taro.setStorageSync(TOKEN, token);
  if (tenant) Taro.setStorageSync(TENANT, tenant);
  return token;
}
