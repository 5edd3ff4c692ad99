import { View } from '@tarojs/components';
import { useCallback } from 'react';
import { deskQrText } from '../../../core/desk/desk-sign-in';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { QrCode } from '../../../components/qr-code';
import { Section } from '../../../components/section';
import { Skeleton } from '../../../components/skeleton';
import { useDeskCode } from './use-desk-code';
import './desk.css';

const how =
  '用手机打开“在村”，点“我的”里的“扫码登录电脑”，扫下面的二维码，或输入登录码，再在手机上点同意。';

/** For a PC: shown until a phone agrees, then the PC is at its home page as that person. */
export default function DeskPage() {
  const enter = useCallback(() => goTo('home'), []);
  const { desk, another } = useDeskCode(enter);
  return (
    <Page title="手机扫码登录" aloud={how}>
      <Section>
        <View className="field">{how}</View>
        {desk.code && <Code code={desk.code} />}
        {!desk.code && !desk.over && <Skeleton lines={6} />}
        {desk.seen && <Banner tone="done">手机已经扫到，请在手机上核对登录码，再点“同意”。</Banner>}
        {desk.problem && <Banner tone="attention">{desk.problem}</Banner>}
        {desk.over && <Banner tone="refused">{desk.over}</Banner>}
        <Button
          kind={desk.over ? 'primary' : 'secondary'}
          text="换一个二维码"
          busy={!desk.code && !desk.over && '正在准备'}
          onTap={another}
        />
      </Section>
      <Section note="登录后最长 12 小时有效。公用电脑用完，请在“我的”里退出登录。" bare />
    </Page>
  );
}

function Code({ code }: { code: string }) {
  return (
    <View className="desk">
      <QrCode text={deskQrText(code)} label="登录二维码" />
      <View className="desk-words">登录码（5 分钟内有效）</View>
      <View className="desk-code">{code}</View>
    </View>
  );
}
