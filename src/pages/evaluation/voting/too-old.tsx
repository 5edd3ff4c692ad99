import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';

const why = '这部手机的系统太旧，算不了保密的选票，所以不能在它上面投。您的一票还在，没有用掉。';
const instead =
  '可以用会场的平板投；也可以把票条给工作人员换纸票，或者拿着票条在别人的新一点的手机上扫码投，不用登录。';

/** A phone without the arithmetic: said plainly, with the other ways of voting. */
export function TooOld() {
  return (
    <Page title="三讲三评" aloud={why + instead} aloudToAll>
      <Banner tone="attention">{why}</Banner>
      <Banner tone="done">{instead}</Banner>
      <Button kind="secondary" text="回首页" onTap={() => goTo('home')} />
    </Page>
  );
}
