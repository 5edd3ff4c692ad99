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
  | 'proposal-one'
  | 'proposal-open'
  | 'proposals-in-force'
  | 'handover-one'
  | 'unit-assessment-one'
  | 'ranking'
  | 'rankings-received'
  | 'evaluation'
  | 'evaluation-rounds'
  | 'evaluation-plan'
  | 'evaluation-roll'
  | 'evaluation-slips'
  | 'evaluation-wall'
  | 'evaluation-run'
  | 'evaluation-paper'
  | 'evaluation-talks'
  | 'evaluation-results'
  | 'evaluation-comments'
  | 'evaluation-village'
  | 'evaluation-scan'
  | 'evaluation-tablet'
  | 'evaluation-booth'
  | 'check-one'
  | 'story'
  | 'story-write'
  | 'story-one'
  | 'story-spread'
  | 'adoption-trail'
  | 'adoptions-within'
  | 'assessment-round'
  | 'assessment-opinions'
  | 'assessment-sheet'
  | 'award-open'
  | 'award-round'
  | 'award-nominate'
  | 'award-list'
  | 'award-certificate'
  | 'story-poster'
  | 'story-digest'
  | 'story-robots'
  | 'check-order'
  | 'check-draw'
  | 'check-draws'
  | 'log-write'
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
  assessments: '/pages/assessment/list/index',
  'assessment-round': '/pages/assessment/round/index',
  'assessment-opinions': '/pages/assessment/opinions/index',
  'assessment-sheet': '/pages/assessment/sheet/index',
  awards: '/pages/awards/list/index',
  'award-open': '/pages/awards/open/index',
  'award-round': '/pages/awards/round/index',
  'award-nominate': '/pages/awards/nominate/index',
  'award-list': '/pages/awards/notice/index',
  'award-certificate': '/pages/awards/certificate/index',
  rules: '/pages/policy/rules/index',
  calendar: '/pages/policy/calendar/index',
  'my-month': '/pages/attendance/my-month/index',
  leave: '/pages/leave/list/index',
  'leave-apply': '/pages/leave/apply/index',
  'leave-one': '/pages/leave/show/index',
  proposals: '/pages/proposal/list/index',
  'proposal-one': '/pages/proposal/show/index',
  'proposal-open': '/pages/proposal/open/index',
  'proposals-in-force': '/pages/proposal/in-force/index',
  handover: '/pages/handover/list/index',
  'handover-one': '/pages/handover/show/index',
  'unit-assessments': '/pages/unit-assessment/list/index',
  'unit-assessment-one': '/pages/unit-assessment/sheet/index',
  ranking: '/pages/proposal/ranking/index',
  'rankings-received': '/pages/proposal/received/index',
  issues: '/pages/evaluation/issues/index',
  evaluation: '/pages/evaluation/list/index',
  'evaluation-rounds': '/pages/evaluation/rounds/index',
  'evaluation-plan': '/pages/evaluation/plan/index',
  'evaluation-roll': '/pages/evaluation/roll/index',
  'evaluation-slips': '/pages/evaluation/slips/index',
  'evaluation-wall': '/pages/evaluation/wall/index',
  'evaluation-run': '/pages/evaluation/run/index',
  'evaluation-paper': '/pages/evaluation/paper/index',
  'evaluation-talks': '/pages/evaluation/talks/index',
  'evaluation-results': '/pages/evaluation/results/index',
  'evaluation-comments': '/pages/evaluation/comments/index',
  'evaluation-village': '/pages/evaluation/village/index',
  'evaluation-scan': '/pages/evaluation/scan/index',
  'evaluation-booth': '/pages/evaluation/vote/index',
  'evaluation-vote': '/pages/evaluation/list/index',
  'evaluation-tablet': '/pages/evaluation/tablet/index',
  checks: '/pages/check/list/index',
  'check-one': '/pages/check/one/index',
  'check-order': '/pages/check/order/index',
  'check-draw': '/pages/check/draw/index',
  'check-draws': '/pages/check/draws/index',
  log: '/pages/log/mine/index',
  'log-write': '/pages/log/write/index',
  logs: '/pages/log/within/index',
  trip: '/pages/attendance/trip/index',
  today: '/pages/attendance/today/index',
  enter: '/pages/attendance/enter/index',
  sheets: '/pages/attendance/sheets/index',
  overview: '/pages/overview/show/index',
  unit: '/pages/attendance/unit/index',
  people: '/pages/roster/people/index',
  'roster-import': '/pages/roster/import/index',
  delegate: '/pages/roster/delegate/index',
  photos: '/pages/files/waiting/index',
  stories: '/pages/publicity/list/index',
  'village-funds': '/pages/funds/village/index',
  funds: '/pages/funds/list/index',
  'my-allowances': '/pages/allowance/mine/index',
  allowances: '/pages/allowance/list/index',
  exports: '/pages/forms/list/index',
  'my-stories': '/pages/publicity/mine/index',
  'story-review': '/pages/publicity/review/index',
  story: '/pages/publicity/story/index',
  'story-write': '/pages/publicity/write/index',
  'story-one': '/pages/publicity/one/index',
  'story-spread': '/pages/publicity/spread/index',
  adoptions: '/pages/adoption/mine/index',
  questions: '/pages/adoption/questions/index',
  'adoption-trail': '/pages/adoption/trail/index',
  'adoptions-within': '/pages/adoption/within/index',
  'story-poster': '/pages/publicity/poster/index',
  'story-digest': '/pages/publicity/digest/index',
  'story-robots': '/pages/publicity/robots/index',
};

/** Opens a page on top of this one, so that going back works; home starts afresh. */
export function goTo(place: Destination, query: Readonly<Record<string, string | undefined>> = {}) {
  if (place === 'home') return void Taro.reLaunch({ url: addresses.home });
  const asked = Object.entries(query)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&');
  void Taro.navigateTo({ url: asked ? `${addresses[place]}?${asked}` : addresses[place] });
}
