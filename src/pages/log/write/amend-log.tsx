import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { call } from '../../../client/call';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { Loaded } from '../../../components/loaded';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';
import type { Draft } from '../log-fields';
import { LogFields, contentOf, fieldsOf, whyNot } from '../log-fields';
import type { LogForm } from '../use-log-form';
import { useLogForm } from '../use-log-form';

type Entry = Output<'log.entry'>;

/** An entry to be changed: it opens with what was written. */
export function AmendLog({ cadre, entry }: { cadre: string; entry: string }) {
  const written = useAnswer('log.entry', { entry });
  return (
    <Loaded from={written} lines={6}>
      {(found) => <Known cadre={cadre} entry={found} />}
    </Loaded>
  );
}

function Known({ cadre, entry }: { cadre: string; entry: Entry }) {
  const asked = useLogForm(cadre, entry.day);
  if (!entry.can.includes('amend')) {
    return (
      <Banner tone="attention">
        这条日志到 {sayDay(entry.amendUntil)}为止可以改，现在可以回到日志里补记。
      </Banner>
    );
  }
  return (
    <Loaded from={asked} lines={6}>
      {(form) => <Amending entry={entry} form={form} />}
    </Loaded>
  );
}

function Amending({ entry, form }: { entry: Entry; form: LogForm }) {
  const { kind, text, photos, visits } = entry;
  const [draft, setDraft] = useState<Draft>({
    ...(kind ? { kind } : {}),
    ...{ text, visits, photos: photos.map(({ file }) => file) },
  });
  const deed = useDeed(fieldsOf(draft));
  async function amend() {
    await call('log.amend', { entry: entry.entry, ...contentOf(draft) });
    await Taro.navigateBack();
  }
  return (
    <Section>
      <View className="lead">
        {sayDay(entry.day)}，{entry.villageName}
      </View>
      <LogFields
        draft={draft}
        form={form}
        wrong={deed.wrong}
        onChange={(some) => setDraft((now) => ({ ...now, ...some }))}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="改好了"
        busy={deed.busy && '正在送出'}
        why={whyNot(draft, form.kinds)}
        onTap={() => void deed.run(amend)}
      />
    </Section>
  );
}
