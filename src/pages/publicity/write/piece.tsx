import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { IconName } from '../../../components/icon';
import { Icon } from '../../../components/icon';
import { spoken } from '../../../components/spoken';
import { Tap } from '../../../components/tap';
import { blockNames } from '../blocks';
import type { DraftBlock } from '../blocks';
import '../remarks.css';
import './write.css';

interface Props {
  readonly block: DraftBlock;
  readonly index: number;
  readonly count: number;
  /** What the last review said about it. */
  readonly remarks: readonly string[];
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onInsert: () => void;
  readonly children: ReactNode;
}

/** One block in the editor: what was said about it, its fields, and what can be done with it. */
export function Piece({ block, index, count, remarks, children, ...deeds }: Props) {
  const name = `第 ${index + 1} 块`;
  return (
    <View
      id={`piece-${block.key}`}
      className="piece"
      {...spoken({ role: 'group', label: `${name}，${blockNames[block.kind]}` })}
    >
      <View className="piece-name">
        {name}，{blockNames[block.kind]}
      </View>
      {remarks.map((text) => (
        <View key={text} className="piece-remark">
          审核意见：{text}
        </View>
      ))}
      {children}
      <View className="piece-deeds">
        {index > 0 && <Deed turned="up" text="上移" name={name} onTap={() => deeds.onMove(-1)} />}
        {index < count - 1 && (
          <Deed turned="down" text="下移" name={name} onTap={() => deeds.onMove(1)} />
        )}
        <Deed icon="pen" text="在后面加" name={name} onTap={deeds.onInsert} />
        <Deed icon="cross" text="删除" name={name} onTap={deeds.onRemove} />
      </View>
    </View>
  );
}

interface DeedProps {
  readonly icon?: IconName;
  /** Which way the arrow points. */
  readonly turned?: 'up' | 'down';
  readonly text: string;
  readonly name: string;
  readonly onTap: () => void;
}

function Deed({ icon = 'chevron', turned, text, name, onTap }: DeedProps) {
  return (
    <Tap className="piece-deed" label={`${text}，${name}`} onTap={onTap}>
      <Icon name={icon} {...(turned ? { className: `turned-${turned}` } : {})} />
      <Text> {text}</Text>
    </Tap>
  );
}
