import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { onWeb } from '../../../components/on-web';
import { spoken } from '../../../components/spoken';
import type { Block } from '../../../core/publicity/story';
import type { DraftBlock } from '../blocks';
import { insertBlock, isBlank, moveBlock, unkeyed } from '../blocks';
import type { PlacedRemarks } from '../place-remarks';
import { AddPiece } from './add-piece';
import type { Draft } from './draft';
import type { Removed } from './draft';
import { putBack, removeBlock, replaceBlock, takeOut } from './draft';
import { PhotoFields } from './photo-fields';
import { Piece } from './piece';
import { PieceFields } from './piece-fields';

interface Props {
  readonly draft: Draft;
  readonly remarks: PlacedRemarks['at'];
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** The blocks of a story in their order, and what can be added. */
export function Pieces({ draft, remarks, wrong, onChange }: Props) {
  const { blocks } = draft;
  const [adding, addAt] = useState<number>();
  const [removed, putAside] = useState<Removed>();
  const [said, say] = useState('');
  const focus = useFocus();

  const insert = (block: Block, after?: number) => {
    const next = insertBlock(blocks, block, after);
    onChange({ ...draft, blocks: next });
    addAt(undefined);
    const fresh = next[(after ?? blocks.length - 1) + 1];
    if (fresh) focus(fresh.key);
  };
  const move = (at: number, by: -1 | 1) => {
    onChange({ ...draft, blocks: moveBlock(blocks, at, by) });
    say(`移到了第 ${at + by + 1} 块，共 ${blocks.length} 块。`);
    focus(blocks[at]?.key ?? '', by);
  };
  const remove = (at: number) => {
    const gone = takeOut(draft, at);
    putAside(gone && !isBlank(gone.block) ? gone : undefined);
    onChange(removeBlock(draft, at));
  };
  return (
    <View>
      <View className="said" {...spoken({ role: 'status', live: 'polite' })}>
        {said}
      </View>
      {blocks.map((block, at) => (
        <View key={block.key}>
          <Piece
            block={block}
            index={at}
            count={blocks.length}
            remarks={remarks.get(at) ?? []}
            onMove={(by) => move(at, by)}
            onRemove={() => remove(at)}
            onInsert={() => addAt(adding === at ? undefined : at)}
          >
            <Fields draft={draft} block={block} at={at} wrong={wrong} onChange={onChange} />
          </Piece>
          {adding === at && (
            <View className="piece">
              <AddPiece where={`在第 ${at + 1} 块后面`} onAdd={(added) => insert(added, at)} />
            </View>
          )}
        </View>
      ))}
      {removed && (
        <View className="field">
          <Banner tone="attention">删掉了一块。</Banner>
          <Button
            kind="secondary"
            text="放回去"
            onTap={() => {
              onChange(putBack(draft, removed));
              putAside(undefined);
            }}
          />
        </View>
      )}
      <View className="field-label">在最后加</View>
      <AddPiece where="在最后" onAdd={(added) => insert(added)} />
    </View>
  );
}

interface FieldsProps extends Omit<Props, 'remarks'> {
  readonly block: DraftBlock;
  readonly at: number;
}

function Fields({ draft, block, at, wrong, onChange }: FieldsProps) {
  const wrongHere = (field: string) => wrong(`blocks.${at}.${field}`);
  const [bare] = unkeyed([block]);
  if (!bare) return null;
  if (bare.kind === 'photo') {
    return <PhotoFields block={bare} at={at} draft={draft} wrong={wrongHere} onChange={onChange} />;
  }
  return (
    <PieceFields
      block={bare}
      place={`第 ${at + 1} 块`}
      wrong={wrongHere}
      onChange={(changed) => onChange(replaceBlock(draft, at, changed))}
    />
  );
}

/**
 * On the web: to the first field of a block that was just made, or back to the arrow that moved it.
 * A phone opens its keyboard when the person taps.
 */
function useFocus() {
  const wanted = useRef<{ key: string; by?: -1 | 1 | undefined }>(undefined);
  useEffect(() => {
    const { key, by } = wanted.current ?? {};
    wanted.current = undefined;
    if (!onWeb || !key) return;
    const piece = document.getElementById(`piece-${key}`);
    const arrow =
      by && piece?.querySelector<HTMLElement>(`[aria-label^="${by < 0 ? '上' : '下'}移"]`);
    const field = piece?.querySelector<HTMLElement>(by ? '.piece-deed' : 'textarea, input');
    (arrow ?? field)?.focus();
  });
  return (key: string, by?: -1 | 1) => {
    wanted.current = { key, by };
  };
}
