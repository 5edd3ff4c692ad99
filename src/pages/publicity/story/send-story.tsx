import { Button as WeChatButton, View } from '@tarojs/components';
import { useState } from 'react';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { onWeb } from '../../../components/on-web';
import { linkOf } from './share';

/** Sent on: a card in WeChat, a link from a browser. */
export function SendStory({ story }: { readonly story: string }) {
  if (onWeb) return <CopyLink story={story} />;
  return (
    <View className="button-place">
      <WeChatButton className="button button--secondary tap" openType="share">
        发给好友或群
      </WeChatButton>
    </View>
  );
}

function CopyLink({ story }: { readonly story: string }) {
  const [state, tell] = useState<'copied' | 'by-hand'>();
  const link = linkOf(story);
  const copy = () =>
    void copyText(link).then(
      () => tell('copied'),
      () => tell('by-hand'),
    );
  return (
    <View className="field">
      {state === 'copied' && <Banner tone="done">链接已复制，粘贴到微信里就能发给别人。</Banner>}
      {state === 'by-hand' && (
        <Field label="请长按或全选，复制这个链接" value={link} onChange={() => undefined} />
      )}
      <Button kind="secondary" text="复制链接，发给别人" onTap={copy} />
    </View>
  );
}

/** Only a page that came over HTTPS may write to the clipboard. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
