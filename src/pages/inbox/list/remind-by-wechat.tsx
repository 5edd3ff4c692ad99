import { useState } from 'react';
import type { Asked } from '../../../client/ask-to-remind';
import { askToRemind, canAskToRemind } from '../../../client/ask-to-remind';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';

const words: Readonly<Record<Asked, string>> = {
  agreed: '好，下次有新通知，微信会提醒您一次。要再多提醒几次，可以再点几回。',
  declined: '没有打开微信提醒。通知照样写在这里，打开小程序就能看到。',
  off: '微信里关着这个小程序的订阅消息。要打开：点右上角“…”，进“设置”里的“订阅消息”。',
  failed: '现在没有问成，请稍后再点一次。通知照样写在这里。',
};

/** Only by one’s own wish, and only where the phone and the server can do it. */
export function RemindByWeChat({ templates }: { templates: readonly string[] }) {
  const [asked, setAsked] = useState<Asked>();
  if (!canAskToRemind || templates.length === 0) return null;
  return (
    <Section note="点一次，微信提醒一次，只提醒与您有关的事。不点也不会漏：通知都写在这里。" bare>
      {asked && <Banner tone={asked === 'agreed' ? 'done' : 'attention'}>{words[asked]}</Banner>}
      <Button
        kind="secondary"
        text="下次有事用微信提醒我"
        onTap={() => void askToRemind(templates).then(setAsked)}
      />
    </Section>
  );
}
