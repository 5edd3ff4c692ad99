import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../client/call';
import { Banner } from './banner';
import { Button } from './button';
import { Field } from './field';
import { goTo } from './go-to';
import type { FormOf } from './print-form';
import { Section } from './section';
import { useDeed } from './use-deed';

interface Props {
  readonly text: string;
  readonly of: FormOf;
  readonly onClose: () => void;
}

/** A request for a file with other people’s data: why, and then who has to agree. */
export function AskExport({ text, of, onClose }: Props) {
  const [reason, write] = useState('');
  const [asked, tell] = useState(false);
  const deed = useDeed(['reason']);
  const send = () =>
    call('forms.ask', { of, reason: reason.trim() }).then(() => {
      tell(true);
    });
  if (asked) {
    return (
      <View>
        <Banner tone="done">
          已提交，等另一位同意。同意以后会通知您，在“表格和导出”里取文件。
        </Banner>
        <Button kind="secondary" text="去表格和导出" onTap={() => goTo('exports')} />
      </View>
    );
  }
  return (
    <Section title={`申请${text}`}>
      <View className="field">
        这份表里有别人的个人信息：要写明原因，由另一位同意。文件每页会印上谁在什么时候导出，县里查得到。
      </View>
      <Field
        label="为什么要导出"
        value={reason}
        rows={2}
        error={deed.wrong('reason')}
        onChange={write}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <View className="buttons">
        <Button
          text="提交申请"
          busy={deed.busy && '正在送出'}
          why={reason.trim() ? undefined : '写一句原因后就能提交'}
          onTap={() => void deed.run(send)}
        />
        <Button kind="secondary" text="先不导出" onTap={onClose} />
      </View>
    </Section>
  );
}
