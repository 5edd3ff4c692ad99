import { View } from '@tarojs/components';
import { Banner } from './banner';
import { Button } from './button';
import { Photo } from './photo';
import { usePhoto } from './use-photo';

interface Props {
  readonly photos: readonly string[];
  readonly most: number;
  readonly error: string | undefined;
  /** What is not lost where a photo could not be sent, in a sentence. */
  readonly whenLost: string;
  readonly onChange: (photos: string[]) => void;
}

const busyWords = { idle: false, opening: '正在打开照片', sending: '正在送出照片' } as const;

/** Photos, if one likes; each can be taken out again. */
export function PhotosField({ photos, most, error, whenLost, onChange }: Props) {
  const add = usePhoto((file) => onChange([...photos, file]), whenLost);
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
