import { Field } from '../../../components/field';
import type { Block } from '../../../core/publicity/story';

type Written = Exclude<Block, { kind: 'photo' }>;

interface Props {
  readonly block: Written;
  /** Words for a screen reader, which hears one field at a time: “第 2 段”. */
  readonly place: string;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (block: Written) => void;
}

/** The fields of a block that is written, not taken. */
export function PieceFields({ block, place, wrong, onChange }: Props) {
  switch (block.kind) {
    case 'heading':
      return (
        <Field
          label={`${place}小标题`}
          value={block.text}
          max={60}
          error={wrong('text')}
          onChange={(text) => onChange({ ...block, text })}
        />
      );
    case 'paragraph':
      return (
        <Field
          label={`${place}正文`}
          value={block.text}
          rows={5}
          max={2000}
          error={wrong('text')}
          onChange={(text) => onChange({ ...block, text })}
        />
      );
    case 'figure':
      return (
        <>
          <Field
            label={`${place}数字，连同单位`}
            value={block.value}
            max={30}
            placeholder="例如：320 亩"
            error={wrong('value')}
            onChange={(value) => onChange({ ...block, value })}
          />
          <Field
            label={`${place}这个数字说的是什么`}
            value={block.label}
            max={60}
            placeholder="例如：坚果示范园面积"
            error={wrong('label')}
            onChange={(label) => onChange({ ...block, label })}
          />
        </>
      );
    default:
      return (
        <>
          <Field
            label={`${place}原话`}
            value={block.text}
            rows={3}
            max={500}
            error={wrong('text')}
            onChange={(text) => onChange({ ...block, text })}
          />
          <Field
            label={`${place}谁说的`}
            value={block.from}
            max={40}
            error={wrong('from')}
            onChange={(from) => onChange({ ...block, from })}
          />
        </>
      );
  }
}
