import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { fileAddress } from '../client/file-address';
import type { Output } from '../contract/contract';
import { onWeb } from './on-web';
import { Tap } from './tap';
import { useAnswer } from './use-answer';
import './photo.css';

interface Props {
  readonly file: string;
  /** Whose and of when, e.g. “11月20日的照片”. */
  readonly label: string;
}

/** A photo's thumbnail, which opens the picture; where it cannot be shown, why, without alarm. */
export function Photo({ file, label }: Props) {
  const { answer, problem, reload } = useAnswer('files.link', { file });
  if (problem) return <View className="photo-note">{problem}</View>;
  if (!answer) return <View className="photo-note">正在打开照片…</View>;
  return <Linked links={answer} label={label} onStale={reload} />;
}

interface LinkedProps {
  readonly links: Pick<Output<'files.link'>, 'picture' | 'thumbnail' | 'state'>;
  readonly label: string;
  readonly onStale?: () => void;
}

/** The same where the links are known already. */
export function Linked({ links, label, onStale }: LinkedProps) {
  const [open, setOpen] = useState(false);
  const renew = useOnce(onStale);
  const picture = fileAddress(links.picture);
  const show = () => {
    if (onWeb) setOpen(!open);
    else void Taro.previewImage({ urls: [picture], current: picture });
  };
  return (
    <View className="photo">
      <Tap
        className="photo-tap"
        onTap={show}
        label={`${label}，${open ? '点一下收起' : '点一下看大图'}`}
        {...(onWeb ? { expanded: open } : {})}
      >
        <Picture src={fileAddress(links.thumbnail)} className="photo-small" onStale={renew} />
      </Tap>
      {links.state === 'waiting' && (
        <View className="photo-note">照片待审，通过以前别人看不到。</View>
      )}
      {open && <Picture src={picture} className="photo-large" alt={label} onStale={renew} />}
    </View>
  );
}

interface PictureProps {
  readonly src: string;
  readonly className: string;
  readonly alt?: string;
  readonly onStale: () => void;
}

function Picture({ src, className, alt = '', onStale }: PictureProps) {
  if (onWeb) return <img src={src} className={className} alt={alt} onError={onStale} />;
  return <Image src={src} className={className} mode="aspectFit" onError={onStale} />;
}

/** A link that ran out is asked for once more; one that stays broken is not asked for ever. */
function useOnce(work: (() => void) | undefined): () => void {
  const done = useRef(false);
  return () => {
    if (done.current) return;
    done.current = true;
    work?.();
  };
}
