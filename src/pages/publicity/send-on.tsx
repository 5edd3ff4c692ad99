import { Button as WeChatButton, View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { onWeb } from '../../components/on-web';
import { useReadyCard } from './use-ready-card';

/** `linkOf`: the address in a browser, under a card. */
interface Props {
  readonly linkOf: (card: string | undefined) => string;
}

/** Sent on: a card in WeChat, a link from a browser. */
export function SendOn({ linkOf }: Props) {
  if (onWeb) return <CopyLink linkOf={linkOf} />;
  return (
    <View className="button-place">
      <WeChatButton className="button button--secondary tap" openType="share">
        发给好友或群
      </WeChatButton>
    </View>
  );
}

function CopyLink({ linkOf }: Props) {
  const [sent, tell] = useState<{ link: string; copied: boolean }>();
  const nextCard = useReadyCard();
  const copy = () => {
    const link = linkOf(nextCard());
    void copyText(link).then(
      () => tell({ link, copied: true }),
      () => tell({ link, copied: false }),
    );
  };
  return (
    <View className="field">
      {sent?.copied && <Banner tone="done">链接已复制，粘贴到微信里就能发给别人。</Banner>}
      {sent && !sent.copied && (
        <Field label="请长按或全选，复制这个链接" value={sent.link} onChange={() => undefined} />
      )}
      <Button kind="secondary" text="复制链接，发给别人" onTap={copy} />
    </View>
  );
}

/** Only a page that came over HTTPS may write to the clipboard. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
