import { View } from '@tarojs/components';
import { canAskToRemind } from '../../client/ask-to-remind';
import { signOut } from '../../client/session';
import { useElderMode } from '../../client/preferences';
import { homeKept } from '../../client/show-home';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { Choice } from '../../components/choice';
import { goTo } from '../../components/go-to';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { useMyself } from '../../components/use-home';
import { useWide } from '../../components/use-wide';

const sizes = [
  { value: 'plain', text: '普通版' },
  { value: 'elder', text: '长辈版（大字）' },
] as const;

const onPhone = '退出后，存在手机里还没送出的报到会留着，等您回来再送。';
const onPublic = '公用电脑用完，请退出登录。';

export default function MePage() {
  const wide = useWide();
  const { home, problem, reload } = useMyself();
  return (
    <Page title="我的">
      <Loaded from={{ answer: home, problem, reload: () => void reload() }} lines={3}>
        {({ person, county, demo }) => (
          <Section>
            <View className="lead">{person?.name ?? '还没有认领本人'}</View>
            {(person?.roles ?? [county]).map((role) => (
              <View key={role}>{role}</View>
            ))}
            {!person && <Button text="用绑定码认领本人" onTap={() => goTo('bind')} />}
            {demo && <Button kind="quiet" text="换一位演示人物" onTap={() => goTo('personas')} />}
          </Section>
        )}
      </Loaded>
      <TextSize />
      <Section bare>
        <View className="cells">
          {homeKept()?.person && !wide && (
            <Cell icon="phone" title="扫码登录电脑" onTap={() => goTo('allow-desk')} />
          )}
          {homeKept()?.person && (
            <Cell
              icon="bell"
              title={canAskToRemind ? '通知和微信提醒' : '通知'}
              onTap={() => goTo('inbox')}
            />
          )}
          {homeKept()?.person && (
            <Cell
              icon="people"
              title="代办"
              note="不在的时候，委托别人"
              onTap={() => goTo('delegate')}
            />
          )}
          <Cell icon="book" title="规则与依据" onTap={() => goTo('rules')} />
          <Cell icon="home" title="回首页" onTap={() => goTo('home')} />
        </View>
      </Section>
      {homeKept()?.person && (
        <Section note={wide ? onPublic : onPhone} bare>
          <Button kind="secondary" text="退出登录" onTap={leave} />
        </Section>
      )}
    </Page>
  );
}

function leave() {
  signOut();
  goTo('home');
}

function TextSize() {
  const { elder, setElder } = useElderMode();
  return (
    <Section>
      <Choice
        label="字的大小"
        options={sizes}
        value={elder ? 'elder' : 'plain'}
        onChange={(size) => setElder(size === 'elder')}
      />
    </Section>
  );
}
