export default defineAppConfig({
  pages: ['pages/home/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'pages/attendance',
      pages: [
        'my-month/index',
        'trip/index',
        'today/index',
        'enter/index',
        'sheets/index',
        'unit/index',
      ],
    },
    { root: 'pages/log', pages: ['mine/index', 'write/index', 'within/index'] },
    { root: 'pages/leave', pages: ['list/index', 'apply/index', 'show/index'] },
    {
      root: 'pages/evaluation',
      pages: [
        'list/index',
        'rounds/index',
        'plan/index',
        'roll/index',
        'slips/index',
        'wall/index',
        'run/index',
        'paper/index',
        'scan/index',
        'vote/index',
        'tablet/index',
        'talks/index',
        'issues/index',
        'results/index',
        'village/index',
        'comments/index',
      ],
    },
    {
      root: 'pages/check',
      pages: ['list/index', 'one/index', 'order/index', 'draw/index', 'draws/index'],
    },
    {
      root: 'pages/proposal',
      pages: ['list/index', 'show/index', 'open/index', 'ranking/index', 'received/index'],
    },
    {
      root: 'pages/publicity',
      pages: [
        'list/index',
        'story/index',
        'mine/index',
        'write/index',
        'one/index',
        'review/index',
        'spread/index',
        'poster/index',
        'digest/index',
        'robots/index',
      ],
    },
    {
      root: 'pages/awards',
      pages: [
        ...['list/index', 'open/index', 'round/index', 'nominate/index'],
        ...['notice/index', 'certificate/index'],
      ],
    },
    {
      root: 'pages/adoption',
      pages: ['mine/index', 'questions/index', 'trail/index', 'within/index'],
    },
    { root: 'pages/allowance', pages: ['mine/index', 'list/index'] },
    { root: 'pages/roster', pages: ['import/index', 'people/index', 'delegate/index'] },
    { root: 'pages/files', pages: ['waiting/index'] },
    { root: 'pages/inbox', pages: ['list/index'] },
    { root: 'pages/policy', pages: ['rules/index', 'calendar/index'] },
    {
      root: 'pages/identity',
      // A PC shows the code to scan; a phone has no use for that page.
      pages: [
        'bind/index',
        'personas/index',
        'allow-desk/index',
        ...(process.env.TARO_ENV === 'h5' ? ['desk/index'] : []),
      ],
    },
  ],
  window: {
    navigationBarTitleText: '在村',
    navigationBarBackgroundColor: '#F6F4F0',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F6F4F0',
    backgroundTextStyle: 'dark',
    navigationStyle: 'default',
  },
  permission: {
    'scope.userLocation': { desc: '报到时判断您是否在村里，只留下“在村、附近、不在”' },
  },
  // A page that slides in on H5 can be left half-way when something in it is focused meanwhile.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
  requiredPrivateInfos: ['getLocation'],
  __usePrivacyCheck__: true,
  lazyCodeLoading: 'requiredComponents',
});
