import { makeOutside } from '../../cloudfunctions/_backend/hosts/make-outside';
import { nothingOutside } from '../../cloudfunctions/_backend/outside/nothing-outside';
import { readSettings } from '../../cloudfunctions/_backend/settings';
import { readCloudSettings } from '../../cloudfunctions/_backend/settings-cloud';

const both = {
  WECHAT_APPID: 'wx0123456789abcdef',
  WECHAT_SECRET: '0123456789abcdef0123456789abcdef',
};

function faultsOf(env: Record<string, string>): string[] {
  const read = readSettings(env, ['demo']);
  return 'faults' in read ? read.faults.map((fault) => fault.split('：')[0] ?? '') : [];
}

test('both set: WeChat’s own servers, and a template for each kind named', () => {
  const templates = 'sent-back=Tpl_0123456789-a, confirmed=Tpl_0123456789-b:thing4:date3,';
  expect(readSettings({ ...both, WECHAT_TEMPLATES: templates }, ['demo'])).toMatchObject({
    wechat: {
      appid: both.WECHAT_APPID,
      secret: both.WECHAT_SECRET,
      api: 'https://api.weixin.qq.com',
      templates: {
        'sent-back': { id: 'Tpl_0123456789-a', what: 'thing1', when: 'time2' },
        confirmed: { id: 'Tpl_0123456789-b', what: 'thing4', when: 'date3' },
      },
    },
  });
});

test('neither set: no WeChat, and nothing to mend', () => {
  expect(readSettings({}, ['demo'])).toMatchObject({ wechat: undefined });
  expect(readSettings({ WECHAT_APPID: '', WECHAT_SECRET: '' }, ['demo'])).toMatchObject({
    wechat: undefined,
  });
  expect(readCloudSettings({}).wechat).toBeUndefined();
});

test.each<[string, Record<string, string>, string[]]>([
  ['only the id', { WECHAT_APPID: both.WECHAT_APPID }, ['WECHAT_APPID、WECHAT_SECRET']],
  ['only the secret', { WECHAT_SECRET: both.WECHAT_SECRET }, ['WECHAT_APPID、WECHAT_SECRET']],
  ['an id that is none', { ...both, WECHAT_APPID: 'gh_0123456789' }, ['WECHAT_APPID']],
  ['half a secret', { ...both, WECHAT_SECRET: '0123456789abcdef' }, ['WECHAT_SECRET']],
  ['a template without a kind', { ...both, WECHAT_TEMPLATES: 'Tpl_01' }, ['WECHAT_TEMPLATES']],
  ['a kind without a template', { ...both, WECHAT_TEMPLATES: 'a=' }, ['WECHAT_TEMPLATES']],
  ['secrets in the open', { ...both, WECHAT_API: 'http://10.0.0.8' }, ['WECHAT_API']],
  ['a slash at the end', { ...both, WECHAT_API: 'https://proxy.example/' }, ['WECHAT_API']],
  ['a name and password', { ...both, WECHAT_API: 'https://a:b@proxy.example' }, ['WECHAT_API']],
])('%s is told before anything starts, in both homes', (_what, env, faults) => {
  expect(faultsOf(env)).toEqual(faults);
  expect(() => readCloudSettings(env)).toThrow(faults[0]);
});

test('a fault never repeats the secret', () => {
  const secret = 'a secret of another kind';
  const read = readSettings({ WECHAT_APPID: both.WECHAT_APPID, WECHAT_SECRET: secret }, ['demo']);
  expect(JSON.stringify(read)).not.toContain(secret);
});

test.each(['http://127.0.0.1:9000', 'http://localhost', 'https://proxy.example:8443'])(
  'another address is %s',
  (api) => {
    expect(readCloudSettings({ ...both, WECHAT_API: api }).wechat?.api).toBe(api);
  },
);

test('what is not set stays as it is where nothing is outside', async () => {
  const { wechat } = readCloudSettings(both);
  expect(makeOutside({ wechat }).wechat).toBeDefined();
  expect(makeOutside({ wechat }).files).toBe(nothingOutside.files);
  expect(makeOutside({}).wechat).toBeUndefined();
  expect(await makeOutside({}).moderator.checkText('话', 'o')).toBe('unsure');
});
