import { View } from '@tarojs/components';
import type { PropsWithChildren, ReactNode } from 'react';
import { onWeb } from './on-web';
import { Sheet } from './sheet';
import { spoken } from './spoken';
import { useWide } from './use-wide';
import './detail.css';

type Props = PropsWithChildren<{
  readonly title: string;
  /** What is chosen; nothing shows the hint instead. */
  readonly detail: ReactNode;
  readonly hint: string;
  readonly onClose: () => void;
  /** Where the detail needs the room and the list does not. */
  readonly roomy?: boolean;
}>;

/** A list with what is chosen in it: side by side on a PC, a sheet over the list on a phone. */
export function Detail({ title, detail, hint, onClose, roomy, children }: Props) {
  const wide = useWide();
  if (!wide) {
    return (
      <>
        {children}
        {detail && (
          <Sheet title={title} onClose={onClose}>
            {detail}
          </Sheet>
        )}
      </>
    );
  }
  return (
    <View className={`split${roomy ? ' split--roomy' : ''}`}>
      <View className="split-list">{children}</View>
      <View
        className="split-detail"
        {...spoken({ role: 'region', label: '详情', live: 'polite' })}
        // It scrolls by itself: with keys too, also where there is nothing in it to press.
        {...(onWeb ? { tabindex: '0' } : {})}
      >
        {detail ? (
          <>
            <View className="split-title" {...spoken({ role: 'heading', level: 2 })}>
              {title}
            </View>
            {detail}
          </>
        ) : (
          <View className="split-hint">{hint}</View>
        )}
      </View>
    </View>
  );
}
