import { View } from '@tarojs/components';
import { Button } from '../../components/button';
import { Banner } from '../../components/banner';
import { Photo } from '../../components/photo';
import { usePhoto } from '../../components/use-photo';

interface Props {
  readonly photos: readonly string[];
  readonly onAdd: (file: string) => void;
}

const MOST = 3;
const busyWords = { idle: false, opening: '正在打开照片', sending: '正在送出照片' } as const;

/** Up to three photos, if one likes. */
export function AddPhotos({ photos, onAdd }: Props) {
  const { stage, held, problem, add, again } = usePhoto(onAdd, '有信号时再点一次。');
  return (
    <View>
      {photos.map((file, index) => (
        <Photo key={file} file={file} label={`第 ${index + 1} 张照片`} />
      ))}
      {problem && <Banner tone="attention">{problem}</Banner>}
      {photos.length < MOST && (
        <Button
          kind="quiet"
          icon="photo"
          text={held ? '再送一次照片' : '加一张照片（可选）'}
          busy={busyWords[stage]}
          onTap={() => void (held ? again() : add())}
        />
      )}
    </View>
  );
}
