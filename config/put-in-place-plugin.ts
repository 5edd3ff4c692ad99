import type { IPluginContext } from '@tarojs/service';
import { clearBrokenOff, putBuildInPlace } from './put-build-in-place';

interface Finished {
  readonly error?: unknown;
  readonly stats?: { hasErrors(): boolean } | null;
}

/** Taro empties its output folder first; this lets `target` stay whole until the new build is. */
export default function putInPlace(context: IPluginContext, { target }: { target: string }): void {
  const began = new Date();
  let failed = false;
  context.onBuildStart(() => clearBrokenOff(target));
  context.onBuildFinish(({ error, stats }: Finished) => {
    failed = Boolean(error) || (stats?.hasErrors() ?? true);
  });
  context.onBuildComplete(() => {
    if (!failed) putBuildInPlace(context.paths.outputPath, target, began);
  });
}
