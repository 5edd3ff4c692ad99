import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { SendOn } from '../send-on';
import { linkOf } from './share';

/** A story sent on: as a card or a link, or as a poster. */
export function SendStory({ story }: { readonly story: string }) {
  return (
    <View>
      <SendOn linkOf={(card) => linkOf(story, card ? { card, channel: 'link' } : undefined)} />
      <Button kind="secondary" text="做海报" onTap={() => goTo('story-poster', { story })} />
    </View>
  );
}
