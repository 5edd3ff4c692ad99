import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { onWeb } from '../../../components/on-web';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import type { Asked } from './confirm-desk';
import { ConfirmDesk } from './confirm-desk';
import { scanDesk } from './scan-desk';

const title = '扫码登录电脑';
const how = '在电脑上打开“在村”网页，点“用手机扫码登录”，电脑上会显示二维码和登录码。';
const notOurs = '扫到的不是“在村”的登录二维码，请扫电脑上“在村”网页显示的那一个。';

export default function AllowDeskPage() {
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState<Asked>();
  const [allowed, setAllowed] = useState<boolean>();
  const [other, setOther] = useState(false);
  const deed = useDeed(['code']);

  const look = (entered: string) =>
    deed.run(async () => {
      const seen = await call('identity.seeDesk', { code: entered });
      setAsked({ ...seen, code: entered });
    });

  async function scan() {
    const scanned = await scanDesk();
    setOther(scanned === 'other');
    if (typeof scanned === 'string') return;
    setCode(scanned.code);
    await look(scanned.code);
  }

  if (allowed !== undefined) return <Answered allowed={allowed} />;
  if (asked) return <ConfirmDesk asked={asked} onAnswered={setAllowed} />;
  return (
    <Page title={title} aloud={how}>
      <Section>
        <View className="field">{how}</View>
        {!onWeb && <Button icon="phone" text="扫电脑上的二维码" onTap={() => void scan()} />}
        {other && <Banner tone="attention">{notOurs}</Banner>}
        <Field
          label={onWeb ? '登录码' : '扫不了，就输入登录码'}
          value={code}
          onChange={setCode}
          max={20}
          error={deed.wrong('code')}
          hint="8 位字母和数字，不分大小写"
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button
          kind={onWeb ? 'primary' : 'secondary'}
          text="下一步"
          busy={deed.busy && '正在核对'}
          why={code.trim() ? undefined : '输入登录码后就能往下走'}
          onTap={() => void look(code)}
        />
      </Section>
    </Page>
  );
}

function Answered({ allowed }: { allowed: boolean }) {
  return (
    <Page title={title}>
      {allowed ? (
        <Banner tone="done">已同意。电脑上几秒后自动进入，最长 12 小时有效。</Banner>
      ) : (
        <Banner tone="attention">已拒绝，那台电脑没有登录。</Banner>
      )}
      <Button text="回首页" onTap={() => goTo('home')} />
    </Page>
  );
}
