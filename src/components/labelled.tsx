import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { useId } from 'react';
import { Icon } from './icon';
import { onWeb } from './on-web';
import { spoken } from './spoken';
import './field.css';

export function useFieldId(): string {
  return `field-${useId().replace(/:/g, '')}`;
}

type Props = PropsWithChildren<{
  /** Of the control inside, where it is one that a label can point to. */
  readonly id?: string;
  readonly label: string;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
}>;

/** A control with its name above and its error or hint right below. */
export function Labelled({ id, label, error, hint, children }: Props) {
  const more = id ? { id: `${id}-more` } : {};
  return (
    <View className={`field${error ? ' field--wrong' : ''}`}>
      {onWeb && id ? (
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
      ) : (
        <View className="field-label">{label}</View>
      )}
      {children}
      <View {...more}>
        {error && (
          <View className="field-error" {...spoken({ role: 'alert' })}>
            <Icon name="alert" />
            {error}
          </View>
        )}
        {!error && hint && <View className="field-hint">{hint}</View>}
      </View>
    </View>
  );
}
