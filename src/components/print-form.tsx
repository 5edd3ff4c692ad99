import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../client/call';
import { CallRefused } from '../client/errors';
import { openFile } from '../client/files';
import type { Input } from '../contract/contract';
import { AskExport } from './ask-export';
import { Banner } from './banner';
import { Button } from './button';
import { useDeed } from './use-deed';

export type FormOf = Input<'forms.print'>['of'];

interface Props {
  readonly text: string;
  readonly of: FormOf;
}

/** A form to print: at once where nobody else need agree, else by a request with its reason. */
export function PrintForm({ text, of }: Props) {
  const [asking, ask] = useState(false);
  const deed = useDeed();
  async function print() {
    try {
      await openFile(await call('forms.print', { of }));
    } catch (error) {
      if (!needsAgreement(error)) throw error;
      ask(true);
    }
  }
  if (asking) return <AskExport text={text} of={of} onClose={() => ask(false)} />;
  return (
    <View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="secondary"
        icon="download"
        text={text}
        busy={deed.busy && '正在生成'}
        onTap={() => void deed.run(print)}
      />
    </View>
  );
}

function needsAgreement(error: unknown): boolean {
  return error instanceof CallRefused && error.refusal.code === 'export-needs-agreement';
}
