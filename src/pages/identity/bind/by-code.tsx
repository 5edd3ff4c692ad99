import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { useDraft } from '../../../client/use-draft';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Banner } from '../../../components/banner';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';

export const whatCode = '输入发给您的绑定码。一人一码，用过就作废。';

/** `above`: in a prefecture's or the province's own tenant, where no township is. */
export function whereCode(above: boolean): string {
  const who = above ? '管系统的同志' : '所在乡镇、县委组织部或管系统的同志';
  return `字母不分大小写；没有绑定码，请向${who}索取`;
}

interface Props {
  readonly onBound: (name: string) => Promise<void>;
  /** Where another way stands above it. */
  readonly second: boolean;
  readonly above: boolean;
}

/** The way that is always there: a code printed by the township. */
export function ByCode({ onBound, second, above }: Props) {
  const { draft: code, setDraft, forget } = useDraft('bind', '');
  const deed = useDeed(['code']);

  async function bind() {
    const { name } = await call('identity.bind', { code });
    forget();
    await onBound(name);
  }

  return (
    <Section>
      <View className="field">{second ? `也可以${whatCode}` : whatCode}</View>
      <Field
        label="绑定码"
        value={code}
        onChange={setDraft}
        max={20}
        error={deed.wrong('code')}
        hint={whereCode(above)}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="绑定"
        kind={second ? 'secondary' : 'primary'}
        busy={deed.busy && '正在核对'}
        why={code.trim() ? undefined : '输入绑定码后就能绑定'}
        onTap={() => void deed.run(bind)}
      />
    </Section>
  );
}
