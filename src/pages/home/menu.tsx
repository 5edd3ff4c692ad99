import { View } from '@tarojs/components';
import type { Home } from '../../client/show-home';
import { Cell } from '../../components/cell';
import type { IconName } from '../../components/icon';
import { goTo } from '../../components/go-to';
import { Section } from '../../components/section';

type Item = Home['menu'][number];

const items: Readonly<Record<Item, readonly [IconName, string]>> = {
  'my-month': ['calendar', '我的考勤'],
  leave: ['sheet', '请假'],
  proposals: ['sheet', '处置建议'],
  handover: ['people', '轮换接替'],
  'unit-assessments': ['sheet', '派出单位考核'],
  evaluation: ['people', '三讲三评'],
  'evaluation-vote': ['people', '三讲三评'],
  issues: ['book', '议题和承诺'],
  checks: ['pin', '督查'],
  log: ['pen', '工作日志'],
  'my-allowances': ['sheet', '我的补助和权利'],
  allowances: ['sheet', '补助发放'],
  exports: ['download', '表格和导出'],
  assessments: ['sheet', '考核'],
  'village-funds': ['sheet', '本村经费和项目'],
  funds: ['sheet', '村级经费和项目'],
  logs: ['book', '驻村日志'],
  trip: ['trip', '出差登记'],
  today: ['people', '今天谁在村'],
  enter: ['pen', '代为登记'],
  sheets: ['sheet', '月末考勤表'],
  overview: ['book', '一览'],
  unit: ['people', '本单位派驻干部'],
  people: ['person', '人员与绑定码'],
  'roster-import': ['upload', '导入名册'],
  calendar: ['clock', '放假调休安排'],
  photos: ['photo', '待审的照片和录音'],
  stories: ['book', '典型案例'],
  'my-stories': ['pen', '我写的案例'],
  adoptions: ['book', '我想试的'],
  questions: ['people', '案例的提问'],
  'story-review': ['sheet', '审核案例'],
  awards: ['sheet', '评优表扬'],
  delegate: ['people', '代办'],
};

/** The functions may be newer than a phone's bundle: what it has no page for it leaves out. */
const isKnown = (item: Item) => item in items;

/** Only what this person may do; a tenant above the counties goes by no rules. */
export function Menu({ menu, above }: Pick<Home, 'menu' | 'above'>) {
  return (
    <Section title="都能办什么" bare>
      <View className="cells">
        {menu.filter(isKnown).map((item) => (
          <Cell key={item} icon={items[item][0]} title={items[item][1]} onTap={() => goTo(item)} />
        ))}
        <Cell icon="bell" title="通知" onTap={() => goTo('inbox')} />
        {!above && <Cell icon="book" title="规则与依据" onTap={() => goTo('rules')} />}
        <Cell icon="person" title="我的" note="身份、长辈版、退出" onTap={() => goTo('me')} />
      </View>
    </Section>
  );
}
