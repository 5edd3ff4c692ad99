import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { openFile } from '../../../client/files';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { useDeed } from '../../../components/use-deed';

/** The published result as a sheet to hang up: nobody has to be asked for it. */
export function PrintResult({ assembly }: { readonly assembly: string }) {
  const deed = useDeed();
  const print = async () => openFile(await call('forms.result', { assembly }));
  return (
    <View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="secondary"
        icon="download"
        text="打印结果表"
        busy={deed.busy && '正在生成'}
        onTap={() => void deed.run(print)}
      />
    </View>
  );
}
