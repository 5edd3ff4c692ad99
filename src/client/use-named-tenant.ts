import Taro from '@tarojs/taro';
import { useState } from 'react';
import { TENANT } from '../core/roster/tenant-code';
import { goToTenant } from './session';

/**
 * In the app's root, before anything is asked: `?tenant=d5331` in the address, or in what opened the
 * mini-program, leads to that tenant. So officers of a prefecture come to their own by a link.
 */
export function useNamedTenant(): void {
  useState(() => goToTenant(namedTenant()));
}

function namedTenant(): string | undefined {
  const query: Record<string, unknown> =
    process.env.TARO_ENV === 'h5'
      ? Object.fromEntries(new URLSearchParams(window.location.search))
      : (Taro.getLaunchOptionsSync().query ?? {});
  const { tenant } = query;
  return typeof tenant === 'string' && TENANT.test(tenant) ? tenant : undefined;
}
