import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { useEffect, useRef } from 'react';
import { Icon } from './icon';
import { onWeb } from './on-web';
import { spoken } from './spoken';
import { Tap } from './tap';
import './sheet.css';

type Props = PropsWithChildren<{ readonly title: string; readonly onClose: () => void }>;

/**
 * Something to look at or answer without leaving the page: from below on a phone, at the side on a
 * PC. On the web the focus goes in, stays in, and returns to where it was; Escape closes.
 */
export function Sheet({ title, onClose, children }: Props) {
  const frame = useRef<HTMLElement>(null);
  useFocusInside(frame, onClose);
  return (
    <View className="sheet-cover" catchMove>
      {/* Beside the frame, not around it: stopping a tap in the frame would keep it from React. */}
      <View className="sheet-back" onClick={onClose} />
      <View
        ref={frame}
        className="sheet"
        {...spoken({ role: 'dialog', label: title })}
        {...(onWeb ? { 'aria-modal': 'true', tabindex: '-1' } : {})}
      >
        <View className="sheet-head">
          <View className="sheet-title" {...spoken({ role: 'heading', level: 2 })}>
            {title}
          </View>
          <Tap className="sheet-close" onTap={onClose}>
            <Icon name="cross" /> 关闭
          </Tap>
        </View>
        <View className="sheet-body">{children}</View>
      </View>
    </View>
  );
}

function useFocusInside(frame: React.RefObject<HTMLElement | null>, onClose: () => void) {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (!onWeb) return;
    const before = document.activeElement as HTMLElement | null;
    frame.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current();
      if (event.key === 'Tab') keepInside(event, frame.current);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      before?.focus();
    };
  }, [frame]);
}

function keepInside(event: KeyboardEvent, frame: HTMLElement | null) {
  const stops = frame?.querySelectorAll<HTMLElement>('button, input, textarea, select, a[href]');
  const first = stops?.[0];
  const last = stops?.[stops.length - 1];
  const at = document.activeElement;
  if (event.shiftKey && (at === first || at === frame)) last?.focus();
  else if (!event.shiftKey && at === last) first?.focus();
  else return;
  event.preventDefault();
}
