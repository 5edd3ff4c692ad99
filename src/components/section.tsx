import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { spoken } from './spoken';
import './section.css';

type Props = PropsWithChildren<{
  readonly title?: string | undefined;
  readonly note?: ReactNode;
  /** A quiet button at the right of the title. */
  readonly action?: ReactNode;
  /** Without the white surface, for a list that brings its own. */
  readonly bare?: boolean;
}>;

export function Section({ title, note, action, bare, children }: Props) {
  return (
    <View className="section">
      {(title || action) && (
        <View className="section-head">
          {title && (
            <View className="section-title" {...spoken({ role: 'heading', level: 2 })}>
              {title}
            </View>
          )}
          {action}
        </View>
      )}
      {note && <View className="section-note">{note}</View>}
      <View className={bare ? '' : 'section-body'}>{children}</View>
    </View>
  );
}
