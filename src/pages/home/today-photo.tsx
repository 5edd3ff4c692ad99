import { View } from '@tarojs/components';
import { call } from '../../client/call';
import { Button } from '../../components/button';
import { Banner } from '../../components/banner';
import { Photo } from '../../components/photo';
import { usePhoto } from '../../components/use-photo';

interface Props {
  readonly person: string;
  readonly day: string;
  /** The photo there is, by its file's id. */
  readonly photo: string | undefined;
  readonly reload: () => Promise<void>;
}

const busyWords = { idle: false, opening: '正在打开照片', sending: '正在送出照片' } as const;

/** After the report, and only if one likes: one photo of the day. */
export function TodayPhoto({ person, day, photo, reload }: Props) {
  const { stage, held, problem, add, again } = usePhoto(async (file) => {
    await call('attendance.addPhoto', { cadre: person, day, file });
    await reload();
  });
  if (photo) return <Photo file={photo} label="今天的照片" />;
  return (
    <View>
      {problem && <Banner tone="attention">{problem}</Banner>}
      <Button
        kind="quiet"
        icon="photo"
        text={held ? '再送一次照片' : '补一张照片（可选）'}
        busy={busyWords[stage]}
        onTap={() => void (held ? again() : add())}
      />
    </View>
  );
}
