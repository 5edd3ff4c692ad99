import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useState } from 'react';
import { messageOf } from '../client/errors';
import { onNetworkChange } from '../client/network';
import type { HomeSeen } from '../client/show-home';
import { homeKept, showHome } from '../client/show-home';

/** Who I am and what there is to do: asked anew each time the page is shown. */
export function useHome(): {
  readonly seen: HomeSeen | undefined;
  readonly problem: string | undefined;
  readonly reload: () => Promise<void>;
} {
  const [seen, setSeen] = useState<HomeSeen>();
  const [problem, setProblem] = useState<string>();
  const reload = useCallback(async () => {
    try {
      setSeen(await askOnce());
      setProblem(undefined);
    } catch (error) {
      setProblem(messageOf(error));
    }
  }, []);
  useDidShow(() => void reload());
  useEffect(() => onNetworkChange((online) => void (online && reload())), [reload]);
  return { seen, problem, reload };
}

let asking: Promise<HomeSeen> | undefined;

/** Several parts of one page that ask at once share one call. */
function askOnce(): Promise<HomeSeen> {
  asking ??= showHome().finally(() => {
    asking = undefined;
  });
  return asking;
}

/** The same for pages that only need to know who works where: what is kept will do, if anything is. */
export function useMyself() {
  const [home, setHome] = useState(homeKept);
  const [problem, setProblem] = useState<string>();
  const reload = useCallback(async () => {
    if (homeKept()?.person) return setHome(homeKept());
    try {
      setHome((await askOnce()).home);
      setProblem(undefined);
    } catch (error) {
      setProblem(messageOf(error));
    }
  }, []);
  useDidShow(() => void reload());
  return { home, problem, reload };
}
