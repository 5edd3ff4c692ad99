import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/choice';
import { Sheet } from '../../../components/sheet';
import { useDeed } from '../../../components/use-deed';
import type { Mine, ShownAdoption } from './read-adoptions';

interface Props {
  readonly one: ShownAdoption;
  readonly mine: Mine;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Which of my published cases grew out of this one. */
export function LinkSheet({ one: { story, title, followUps }, mine, onDone, onClose }: Props) {
  const linked = followUps.map((each) => each.story);
  const options = mine.own
    .filter((own) => own.story !== story && !linked.includes(own.story))
    .map((own) => ({ value: own.story, text: own.title }));
  const [followUp = options.length === 1 ? options[0]?.value : undefined, choose] =
    useState<string>();
  const deed = useDeed();
  const send = async () => {
    if (followUp) await call('adoption.link', { origin: story, followUp });
    onDone();
  };
  return (
    <Sheet title="连上我写的后续" onClose={onClose}>
      <View className="field">
        我们村跟着《{title}》做了，也写了一篇。连上以后，读这两篇的人都能看到另一篇。
      </View>
      <Choice label="哪一篇" options={options} value={followUp} onChange={choose} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="连上"
        busy={deed.busy && '正在连'}
        why={followUp ? undefined : '选一篇后就能连上'}
        onTap={() => void deed.run(send)}
      />
    </Sheet>
  );
}
