import { View } from '@tarojs/components';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Photo } from '../../components/photo';
import { usePhoto } from '../../components/use-photo';

interface Props {
  readonly photos: readonly string[];
  readonly most: number;
  readonly error: string | undefined;
  readonly onChange: (photos: string[]) => void;
}

const busyWords = { idle: false, opening: '正在打开照片', sending: '正在送出照片' } as const;

/** Photos of the work, if one likes; each can be taken out again. */
export function LogPhotos({ photos, most, error, onChange }: Props) {
  const add = usePhoto((file) => onChange([...photos, file]), '日志照样可以写，照片有信号时再加。');
  return (
    <View>
      {photos.map((file, index) => (
        <View key={file}>
          <Photo file={file} label={`第 ${index + 1} 张照片`} />
          <Button
            kind="quiet"
            text="不要这张"
            label={`不要第 ${index + 1} 张照片`}
            onTap={() => onChange(photos.filter((each) => each !== file))}
          />
        </View>
      ))}
      {error && <Banner tone="refused">{error}</Banner>}
      {add.problem && <Banner tone="attention">{add.problem}</Banner>}
      {photos.length < most && (
        <Button
          kind="quiet"
          icon="photo"
          text={add.held ? '再送一次照片' : '加一张照片（可选）'}
          busy={busyWords[add.stage]}
          onTap={() => void (add.held ? add.again() : add.add())}
        />
      )}
    </View>
  );
}
