import { useState } from 'react';
import { showHome } from '../../../client/show-home';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { onWeb } from '../../../components/on-web';
import { Page } from '../../../components/page';
import { useMyself } from '../../../components/use-home';
import { ByCode, whatCode, whereCode } from './by-code';
import { ByPhone } from './by-phone';

export default function BindPage() {
  const { home } = useMyself();
  const [name, setName] = useState<string>();

  async function bound(as: string) {
    setName(as);
    await showHome();
  }

  if (name) {
    return (
      <Page title="认领本人">
        <Banner tone="done">
          您是{name}，已经绑定到这个{onWeb ? '浏览器' : '微信'}。以后打开就能用。
        </Banner>
        <Button text="回首页" onTap={() => goTo('home')} />
      </Page>
    );
  }
  const above = home?.above === true;
  const byPhone = !onWeb && home?.phoneBinding === true;
  return (
    <Page
      title="认领本人"
      aloud={`${byPhone ? '可以用微信手机号绑定，也可以' : ''}${whatCode}${whereCode(above)}。`}
    >
      {byPhone && <ByPhone onBound={bound} />}
      <ByCode onBound={bound} second={byPhone} above={above} />
    </Page>
  );
}
