import { View } from '@tarojs/components';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { usePhoto } from '../../../components/use-photo';
import type { Block } from '../../../core/publicity/story';
import { blockNames, emptyBlock } from '../blocks';

const written = ['paragraph', 'heading', 'figure', 'quote'] as const;
const busyWords = { idle: false, opening: '正在打开照片', sending: '正在送出照片' } as const;

interface Props {
  /** Where it goes, for a screen reader: “在最后” or “在第 2 段后面”. */
  readonly where: string;
  readonly onAdd: (block: Block) => void;
}

/** What one may add to a story: each kind a button. */
export function AddPiece({ where, onAdd }: Props) {
  const photo = usePhoto(
    (file) => onAdd({ kind: 'photo', picture: file, caption: '' }),
    '写的内容还在，有信号时再点一次。',
  );
  return (
    <View>
      {photo.problem && <Banner tone="attention">{photo.problem}</Banner>}
      <View className="buttons">
        {written.map((kind) => (
          <Button
            key={kind}
            kind="secondary"
            text={blockNames[kind]}
            label={`${where}加一段${blockNames[kind]}`}
            onTap={() => onAdd(emptyBlock(kind))}
          />
        ))}
        <Button
          kind="secondary"
          icon="photo"
          text={photo.held ? '再送一次照片' : '照片'}
          label={photo.held ? '再送一次照片' : `${where}加一张照片`}
          busy={busyWords[photo.stage]}
          onTap={() => void (photo.held ? photo.again() : photo.add())}
        />
      </View>
    </View>
  );
}
