import { View } from '@tarojs/components';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import type { Output } from '../../../contract/contract';
import { WaitingFile } from './waiting-file';

/** Photos and recordings that no machine gave a verdict on: whoever is in charge looks at them, one by one. */
export default function WaitingPhotosPage() {
  const { home, problem, reload } = useMyself();
  const division = home?.person?.division;
  const asked = useAnswer('files.waiting', division ? { division } : undefined);
  const from = division ? asked : { answer: undefined, problem, reload: () => void reload() };
  if (home && !division) {
    return (
      <Page title="待审的照片和录音">
        <Empty text="您的授权里没有要审照片和录音的乡镇。" />
      </Page>
    );
  }
  return (
    <Page title="待审的照片和录音">
      <Loaded from={from} lines={6}>
        {({ files, cursor }) => (
          <View>
            <View className="lead">
              {files.length === 0 ? '没有待审的照片和录音。' : `${sayCount(files)}等您看一眼`}
            </View>
            {files.map((file) => (
              <WaitingFile key={file.file} file={file} onJudged={asked.reload} />
            ))}
            {cursor && <View className="photo-note">审完这些，再显示后面的。</View>}
          </View>
        )}
      </Loaded>
    </Page>
  );
}

/** 2 张照片、1 段录音 */
function sayCount(files: Output<'files.waiting'>['files']): string {
  const recordings = files.filter(({ recording }) => recording !== undefined).length;
  const photos = files.length - recordings;
  return [
    ...(photos > 0 ? [`${photos} 张照片`] : []),
    ...(recordings > 0 ? [`${recordings} 段录音`] : []),
  ].join('、');
}
