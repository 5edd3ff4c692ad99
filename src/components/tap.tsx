import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { onWeb } from './on-web';
import { spoken } from './spoken';
import './tap.css';

type Props = PropsWithChildren<{
  readonly className?: string | undefined;
  readonly onTap?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  readonly busy?: boolean | undefined;
  /** What is read aloud where the words inside do not say it all. */
  readonly label?: string | undefined;
  readonly role?: 'button' | 'radio' | 'switch' | 'link' | 'checkbox';
  readonly checked?: boolean;
  readonly expanded?: boolean;
}>;

/** Anything that can be pressed: by finger, mouse, keyboard or a screen reader. */
export function Tap({ className = '', onTap, children, role, ...state }: Props) {
  const press = state.disabled || state.busy ? undefined : onTap;
  const told = spoken({ role: role ?? (onWeb ? undefined : 'button'), ...state });
  if (onWeb) {
    return (
      <button type="button" className={`tap ${className}`} onClick={press} {...told}>
        {children}
      </button>
    );
  }
  return (
    <View
      className={`tap ${className}`}
      hoverClass={press ? 'tap--down' : 'none'}
      onClick={press}
      {...told}
    >
      {children}
    </View>
  );
}
