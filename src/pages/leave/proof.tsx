import { View } from '@tarojs/components';
import { Button } from '../../components/button';
import { Labelled } from '../../components/labelled';
import { Banner } from '../../components/banner';
import { Photo } from '../../components/photo';
import { usePhoto } from '../../components/use-photo';

/** As many as one request takes. */
const MOST = 3;

interface Props {
  readonly files: readonly string[];
  /** Ties an upload to the request, or to what is being written. */
  readonly onAdd: (file: string) => Promise<void>;
  /** Absent where one that is there stays. */
  readonly onDrop?: (file: string) => void;
  readonly error?: string | undefined;
}

const busyWords = { idle: false, opening: '正在打开照片', sending: '正在送出照片' } as const;

/** Pictures that prove a request, if one likes. */
export function Proof({ files, onAdd, onDrop, error }: Props) {
  const { stage, held, problem, add, again } = usePhoto(onAdd, '其他内容不受影响，有信号时再放。');
  return (
    <Labelled
      label={`证明照片（可不放，最多 ${MOST} 张）`}
      error={error}
      hint="例如病历、通知。只有能看这次请假的人看得到。"
    >
      <ProofPictures files={files} {...(onDrop ? { onDrop } : {})} />
      {problem && <Banner tone="attention">{problem}</Banner>}
      {files.length < MOST && (
        <Button
          kind="secondary"
          icon="photo"
          text={held ? '再送一次照片' : '放一张照片'}
          busy={busyWords[stage]}
          onTap={() => void (held ? again() : add())}
        />
      )}
    </Labelled>
  );
}

export function ProofPictures({ files, onDrop }: Pick<Props, 'files' | 'onDrop'>) {
  return (
    <>
      {files.map((file, index) => (
        <View key={file}>
          <Photo file={file} label={`第 ${index + 1} 张证明照片`} />
          {onDrop && (
            <Button kind="quiet" text={`不放第 ${index + 1} 张`} onTap={() => onDrop(file)} />
          )}
        </View>
      ))}
    </>
  );
}
