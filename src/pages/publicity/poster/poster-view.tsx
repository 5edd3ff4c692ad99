import { Canvas, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { messageOf } from '../../../client/errors';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { onWeb } from '../../../components/on-web';
import { spoken } from '../../../components/spoken';
import type { Output } from '../../../contract/contract';
import type { Saved } from './canvas';
import { makePoster } from './make-poster';
import { openSheet, saveSheet } from './sheet';
import { CANVAS } from './sheet-on-phone';
import './poster.css';

interface Props {
  readonly one: Output<'publicity.read'>;
  readonly whose: { readonly county: string; readonly demo: boolean };
}

/** The poster as it will be kept, and the button that keeps it. */
export function PosterView({ one, whose }: Props) {
  const { address, problem, again } = usePoster(one, whose);
  const [saved, tell] = useState<Saved>();
  const label = `海报：${one.title}，${one.villageName}`;
  const save = () => void saveSheet(address ?? '', one.title).then(tell);
  return (
    <View className="poster-page">
      {problem && <Banner tone="refused">{problem}</Banner>}
      {problem && <Button kind="secondary" text="再做一次" onTap={again} />}
      {onWeb ? (
        address && <img className="poster" src={address} alt={label} />
      ) : (
        <Canvas type="2d" id={CANVAS} className="poster" {...spoken({ role: 'img', label })} />
      )}
      {!address && !problem && <View className="field">正在做海报…</View>}
      {saved && <AfterSaving saved={saved} />}
      {address && <Button text={onWeb ? '保存海报' : '保存到相册'} onTap={save} />}
      <View className="field">
        {onWeb && '手机上存不下来的，长按上面的海报，选“保存图片”。'}
        海报存下来以后不会再变；案例更正或撤下了，扫码看到的才是最新的。
      </View>
    </View>
  );
}

/** Drawn once for a story; drawn again it is another sending. */
function usePoster(one: Props['one'], whose: Props['whose']) {
  const [round, setRound] = useState(0);
  const [made, tell] = useState<{ address?: string; problem?: string }>({});
  // Addresses of pictures change with each answer; the poster is made from the first.
  const first = useRef({ one, whose });
  useEffect(() => {
    openSheet()
      .then((sheet) => makePoster(sheet, first.current.one, first.current.whose))
      .then(
        (address) => tell({ address }),
        (error: unknown) => tell({ problem: messageOf(error) }),
      );
  }, [round]);
  return { ...made, again: () => setRound((before) => before + 1) };
}

const words = {
  saved: onWeb ? '海报已经保存，在浏览器的下载里。' : '海报已经存进相册，可以发给别人或打印。',
  failed: '没有存上。请看看手机里还有没有地方，再点一次。',
} as const;

function AfterSaving({ saved }: { saved: Saved }) {
  if (saved === 'given-up') return null;
  if (saved === 'saved') return <Banner tone="done">{words.saved}</Banner>;
  if (saved === 'failed') return <Banner tone="refused">{words.failed}</Banner>;
  return (
    <View>
      <Banner tone="attention">
        没有允许存进相册，所以没有保存。去设置里打开“添加到相册”，回来再点一次。
      </Banner>
      <Button kind="secondary" text="去设置" onTap={() => void Taro.openSetting()} />
    </View>
  );
}
