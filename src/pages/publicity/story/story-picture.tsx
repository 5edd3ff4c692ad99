import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { fileAddress } from '../../../client/file-address';
import { onWeb } from '../../../components/on-web';
import { Tap } from '../../../components/tap';
import type { Output } from '../../../contract/contract';
import '../publicity.css';

export type ReadPhoto = Extract<Output<'publicity.read'>['blocks'][number], { kind: 'photo' }>;

interface Props {
  readonly photo: ReadPhoto;
  /** The addresses of all pictures, to leaf through. */
  readonly all: readonly string[];
  /** A link lives for minutes: asked for again where one ran out. */
  readonly onStale: () => void;
}

/** The small picture in the place the large one takes; that one comes when it is tapped. */
export function StoryPicture({ photo, all, onStale }: Props) {
  const [large, enlarge] = useState(false);
  const renewed = useRef('');
  const src = fileAddress(large ? photo.picture : photo.thumbnail);
  const stale = () => {
    // Once for each link: a picture that cannot be had is not asked for for ever.
    if (renewed.current === src) return;
    renewed.current = src;
    onStale();
  };
  const show = () => {
    if (onWeb) return enlarge(!large);
    const current = fileAddress(photo.picture);
    void Taro.previewImage({ urls: all.map(fileAddress), current });
  };
  const shape = { aspectRatio: `${photo.width} / ${photo.height}` };
  const name = photo.caption || '照片';
  return (
    <Tap
      className="story-picture-tap"
      onTap={show}
      label={`${name}，${large ? '点一下看小图' : '点一下看大图'}`}
    >
      {onWeb ? (
        <img
          src={src}
          alt=""
          loading="lazy"
          decoding="async"
          className="story-picture"
          style={shape}
          onError={stale}
        />
      ) : (
        <Image
          src={src}
          lazyLoad
          mode="aspectFill"
          className="story-picture"
          style={shape}
          onError={stale}
        />
      )}
      <View className="story-picture-hint">{large ? '点一下看小图' : '点一下看大图'}</View>
    </Tap>
  );
}
