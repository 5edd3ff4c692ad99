import Taro from '@tarojs/taro';
import type { Home } from '../client/show-home';

export type Destination =
  | Home['menu'][number]
  | 'home'
  | 'me'
  | 'inbox'
  | 'bind'
  | 'personas'
  | 'rules'
  | 'leave-apply'
  | 'leave-one'
  | 'desk'
  | 'allow-desk';

const addresses: Readonly<Record<Destination, string>> = {
  home: '/pages/home/index',
  me: '/pages/me/index',
  inbox: '/pages/inbox/list/index',
  bind: '/pages/identity/bind/index',
  personas: '/pages/identity/personas/index',
  desk: '/pages/identity/desk/index',
  'allow-desk': '/pages/identity/allow-desk/index',
  rules: '/pages/policy/rules/index',
  calendar: '/pages/policy/calendar/index',
  'my-month': '/pages/attendance/my-month/index',
  leave: '/pages/leave/list/index',
  'leave-apply': '/pages/leave/apply/index',
  'leave-one': '/pages/leave/show/index',
  trip: '/pages/attendance/trip/index',
  today: '/pages/attendance/today/index',
  enter: '/pages/attendance/enter/index',
  sheets: '/pages/attendance/sheets/index',
  unit: '/pages/attendance/unit/index',
  people: '/pages/roster/people/index',
  'roster-import': '/pages/roster/import/index',
  photos: '/pages/files/waiting/index',
};

/** Opens a page on top of this one, so that going back works; home starts afresh. */
export function goTo(place: Destination, query: Readonly<Record<string, string | undefined>> = {}) {
  if (place === 'home') return void Taro.reLaunch({ url: addresses.home });
  const asked = Object.entries(query)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&');
  void Taro.navigateTo({ url: asked ? `${addresses[place]}?${asked}` : addresses[place] });
}
