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
  trip: ['trip', '出差登记'],
  today: ['people', '今天谁在村'],
  enter: ['pen', '代为登记'],
  sheets: ['sheet', '月末考勤表'],
  unit: ['people', '本单位派驻干部'],
  people: ['person', '人员与绑定码'],
  'roster-import': ['upload', '导入名册'],
  calendar: ['clock', '放假调休安排'],
  photos: ['photo', '待审的照片'],
};

/** Only what this person may do. */
export function Menu({ menu }: { menu: readonly Item[] }) {
  return (
    <Section title="都能办什么" bare>
      <View className="cells">
        {menu.map((item) => (
          <Cell key={item} icon={items[item][0]} title={items[item][1]} onTap={() => goTo(item)} />
        ))}
        <Cell icon="bell" title="通知" onTap={() => goTo('inbox')} />
        <Cell icon="book" title="规则与依据" onTap={() => goTo('rules')} />
        <Cell icon="person" title="我的" note="身份、长辈版、退出" onTap={() => goTo('me')} />
      </View>
    </Section>
  );
}
