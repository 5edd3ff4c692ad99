import { View } from '@tarojs/components';
import { Field } from '../../../components/field';
import { Labelled } from '../../../components/labelled';
import { Photo } from '../../../components/photo';
import { spoken } from '../../../components/spoken';
import { Tick } from '../../../components/tick';
import type { Block } from '../../../core/publicity/story';
import type { Draft } from './draft';
import { replaceBlock, tickNobody, tickPerson } from './draft';

interface Props {
  readonly block: Extract<Block, { kind: 'photo' }>;
  readonly at: number;
  readonly draft: Draft;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** A photo, what is seen in it, and who: those who agreed, or nobody one could recognise. */
export function PhotoFields({ block, at, draft, wrong, onChange }: Props) {
  const place = `第 ${at + 1} 块`;
  return (
    <>
      <Photo file={block.picture} label={`${place}的照片`} />
      <Field
        label={`${place}照片说明`}
        value={block.caption}
        max={100}
        placeholder="照片上是什么事、在哪里"
        error={wrong('caption')}
        onChange={(caption) => onChange(replaceBlock(draft, at, { ...block, caption }))}
      />
      <Labelled
        label="照片里有谁"
        hint="能认出来的人都要本人同意，先写在下面“同意出镜的人”里。"
        error={wrong('picture') ?? wrong('nobody')}
      >
        <View className="choice" {...spoken({ role: 'group', label: `${place}照片里有谁` })}>
          {draft.people.map(({ name, pictures }, person) => (
            <Tick
              key={person}
              text={name || '（还没有写姓名）'}
              checked={pictures.includes(block.picture)}
              onChange={(seen) => onChange(tickPerson(draft, at, person, seen))}
            />
          ))}
          <Tick
            text="没有能认出来的人"
            checked={block.nobody === true}
            onChange={(nobody) => onChange(tickNobody(draft, at, nobody))}
          />
        </View>
      </Labelled>
    </>
  );
}
