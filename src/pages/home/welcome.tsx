import { View } from '@tarojs/components';
import type { Home } from '../../client/show-home';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { goTo } from '../../components/go-to';
import { onWeb } from '../../components/on-web';
import { Section } from '../../components/section';
import { useWide } from '../../components/use-wide';

/** For somebody the roster does not know yet: what this is, and the ways in. */
export function Welcome({ home: { county, demo, phoneBinding } }: { readonly home: Home }) {
  const atDesk = useWide() && onWeb;
  const byPhone = phoneBinding && !onWeb;
  return (
    <View>
      <Section>
        <View className="lead">{county}驻村干部报到与考勤</View>
        <View className="home-words">
          驻村干部每天点一下报到；没有信号也能报，存在手机里自动送出。月底第一书记汇总、村党组织书记签字、乡镇确认，考勤表自动生成，每个数字都查得到依据。
        </View>
        <View className="home-enter">
          {demo && <Button text="选一位演示人物，进去看看" onTap={() => goTo('personas')} />}
          {atDesk && (
            <Button
              kind={demo ? 'secondary' : 'primary'}
              text="用手机扫码登录"
              icon="phone"
              onTap={() => goTo('desk')}
            />
          )}
          <Button
            kind={demo || atDesk ? 'secondary' : 'primary'}
            text={byPhone ? '认领本人' : '我有绑定码'}
            icon="key"
            onTap={() => goTo('bind')}
          />
        </View>
        <View className="home-more">
          {byPhone && '可以用微信手机号，也可以用绑定码。'}
          绑定码由所在乡镇发放，一人一码，只用一次。
        </View>
      </Section>
      <View className="cells">
        <Cell
          icon="book"
          title="规则与依据"
          note="本县按哪份文件执行"
          onTap={() => goTo('rules')}
        />
      </View>
    </View>
  );
}
