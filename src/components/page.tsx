import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useContext } from 'react';
import type { CSSProperties, PropsWithChildren } from 'react';
import { useElderMode, useTextScale } from '../client/preferences';
import { useTabletLock } from '../client/use-tablet-lock';
import { BallotsWaiting } from './ballots-waiting';
import { Icon } from './icon';
import { goTo } from './go-to';
import { LockedTablet } from './locked-tablet';
import { OfflineBar } from './offline-bar';
import { OnTablet } from './on-tablet';
import { onWeb } from './on-web';
import { ReadAloud } from './read-aloud';
import { spoken } from './spoken';
import { Tap } from './tap';
import { useMyself } from './use-home';
import { useTitle } from './use-title';
import './page.css';

type Props = PropsWithChildren<{
  readonly title: string;
  /** Office pages use the whole width of a PC; the others keep to a column. */
  readonly office?: boolean;
  /** What is read aloud in elder mode, where there is more than a line to read. */
  readonly aloud?: string | undefined;
  /** Offered to everybody: whoever votes has not chosen 长辈版 first. */
  readonly aloudToAll?: boolean;
}>;

/** What every page has: its name, the switch to 长辈版, what waits to be sent, the demo line. */
export function Page({ title, office, aloud, aloudToAll, children }: Props) {
  const { elder, setElder } = useElderMode();
  const scale = useTextScale(elder);
  const { home } = useMyself();
  const lock = useTabletLock();
  const onTablet = useContext(OnTablet);
  const closed = lock && !onTablet;
  useTitle(closed ? '会场平板' : title);
  return (
    <View
      className={`page${elder ? ' page--elder' : ''}${office ? ' page--office' : ''}`}
      style={{ '--scale': scale.toFixed(2) } as CSSProperties}
    >
      <View className="page-inside" {...spoken({ role: 'main' })}>
        {onWeb && <WebBar title={closed ? '会场平板' : title} still={lock !== undefined} />}
        <View className="page-head">
          <View className="page-demo">{home?.demo ? '演示数据，人物与记录均为虚构' : ''}</View>
          <Tap
            className="page-elder"
            role="switch"
            checked={elder}
            label={elder ? '长辈版，已打开，点一下回普通版' : '长辈版，大字'}
            onTap={() => setElder(!elder)}
          >
            <Icon name="text" /> {elder ? '回普通版' : '长辈版'}
          </Tap>
        </View>
        {!lock && <OfflineBar />}
        {!lock && <BallotsWaiting />}
        {!closed && (elder || aloudToAll) && aloud && <ReadAloud text={aloud} />}
        {closed ? <LockedTablet assembly={lock.assembly} /> : children}
      </View>
    </View>
  );
}

/** WeChat draws its own bar with the name and the way back; a browser needs ours. `still`: no way from here. */
function WebBar({ title, still }: { title: string; still: boolean }) {
  const pages = Taro.getCurrentPages().length;
  const atHome = title === '在村';
  return (
    <View className="page-bar">
      {!atHome && !still && (
        <Tap
          className="page-back"
          onTap={() => (pages > 1 ? void Taro.navigateBack() : goTo('home'))}
        >
          <Icon name={pages > 1 ? 'back' : 'home'} /> {pages > 1 ? '返回' : '首页'}
        </Tap>
      )}
      <View className="page-title" {...spoken({ role: 'heading', level: 1 })}>
        {title}
      </View>
    </View>
  );
}
