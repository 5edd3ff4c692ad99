import { View } from '@tarojs/components';
import type { Home } from '../../client/show-home';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { goTo } from '../../components/go-to';
import { onWeb } from '../../components/on-web';
import { Section } from '../../components/section';
import { useWide } from '../../components/use-wide';

/** For somebody the roster does not know yet: what this is, and the ways in. */
export function Welcome({ home }: { readonly home: Home }) {
  const { county, demo, phoneBinding, above } = home;
  const atDesk = useWide() && onWeb;
  const byPhone = phoneBinding && !onWeb;
  return (
    <View>
      <Section>
        <View className="lead">
          {above ? `${county}：各县报来的备案` : `${county}驻村干部报到与考勤`}
        </View>
        <View className="home-words">{above ? filedHere : reportedHere}</View>
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
          绑定码由{above ? '管系统的同志' : '所在乡镇'}发放，一人一码，只用一次。
        </View>
      </Section>
      {!above && <OpenToAll />}
    </View>
  );
}

const reportedHere =
  '驻村干部每天点一下报到；没有信号也能报，存在手机里自动送出。月底第一书记汇总、村党组织书记签字、乡镇确认，考勤表自动生成，每个数字都查得到依据。';
const filedHere = '各县报备案、抄报的请假送到这里。点“已阅”，县里和本人就看得到。';

function OpenToAll() {
  return (
    <View className="cells">
      <Cell
        icon="people"
        title="三讲三评"
        note="扫码评议，看公布的结果，不用登录"
        onTap={() => goTo('evaluation-vote')}
      />
      <Cell
        icon="text"
        title="典型案例"
        note="各村怎么干的，不用登录就能看"
        onTap={() => goTo('stories')}
      />
      <Cell icon="book" title="规则与依据" note="本县按哪份文件执行" onTap={() => goTo('rules')} />
    </View>
  );
}
