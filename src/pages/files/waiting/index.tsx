import { View } from '@tarojs/components';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAnswer } from '../../../components/use-answer';
import { useMyself } from '../../../components/use-home';
import { WaitingPhoto } from './waiting-photo';

/** Photos that no machine gave a verdict on: whoever is in charge looks at them, one by one. */
export default function WaitingPhotosPage() {
  const { home, problem, reload } = useMyself();
  const division = home?.person?.division;
  const asked = useAnswer('files.waiting', division ? { division } : undefined);
  const from = division ? asked : { answer: undefined, problem, reload: () => void reload() };
  if (home && !division) {
    return (
      <Page title="待审的照片">
        <Empty text="您的授权里没有要审照片的乡镇。" />
      </Page>
    );
  }
  return (
    <Page title="待审的照片">
      <Loaded from={from} lines={6}>
        {({ files, cursor }) => (
          <View>
            <View className="lead">
              {files.length === 0 ? '没有待审的照片。' : `${files.length} 张照片等您看一眼`}
            </View>
            {files.map((file) => (
              <WaitingPhoto key={file.file} file={file} onJudged={asked.reload} />
            ))}
            {cursor && <View className="photo-note">审完这些，再显示后面的。</View>}
          </View>
        )}
      </Loaded>
    </Page>
  );
}
