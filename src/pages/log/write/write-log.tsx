import { View } from '@tarojs/components';
import { useState } from 'react';
import { serverNow } from '../../../client/clock';
import { send } from '../../../client/outbox';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { DayField } from '../../../components/day-field';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { sayDay } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { dayOf } from '../../../core/calendar/day';
import type { Draft } from '../log-fields';
import { LogFields, contentOf, emptyDraft, fieldsOf, whyNot } from '../log-fields';
import { useLogForm } from '../use-log-form';

type DatedDraft = Draft & { readonly day: string };

interface Props {
  readonly cadre: string;
  readonly draft: DatedDraft;
  readonly setDraft: (draft: DatedDraft) => void;
  readonly change: (some: Partial<DatedDraft>) => void;
  readonly forget: () => void;
}

/** A new entry: sent now, or kept on the phone until there is a signal. */
export function WriteLog({ cadre, draft, setDraft, change, forget }: Props) {
  const asked = useLogForm(cadre, draft.day);
  const [done, tell] = useState<string>();
  const deed = useDeed(['day', ...fieldsOf(draft)]);
  const today = dayOf(serverNow());

  async function write(village: string) {
    const { day } = draft;
    const sent = await send('log.write', { cadre, village, day, ...contentOf(draft) });
    tell(
      sent.state === 'sent'
        ? `${sayDay(day)}的日志写好了。`
        : '没有信号，日志已存在手机里，有信号时自动送出。',
    );
    setDraft({ ...emptyDraft, day: today });
    forget();
    asked.reload();
  }

  return (
    <>
      {done && (
        <Banner tone="done">
          <View>{done}</View>
          <Button kind="quiet" text="看我的日志" onTap={() => goTo('log')} />
        </Banner>
      )}
      {asked.offline && (
        <Banner tone="attention">
          现在没有网络。可以照常写，写好先存在手机里，有信号时自动送出。
        </Banner>
      )}
      <Section>
        <DayField
          label="哪一天"
          value={draft.day}
          from={asked.answer?.earliest}
          to={today}
          hint={asked.answer && sayPlace(asked.answer)}
          error={deed.wrong('day')}
          onChange={(day) => change({ day })}
        />
        <Loaded from={asked} lines={6}>
          {(form) => (
            <>
              <LogFields
                draft={draft}
                form={form}
                wrong={deed.wrong}
                onChange={(some) => change({ ...some, day: draft.day })}
              />
              {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
              <Button
                text="写好了"
                busy={deed.busy && '正在送出'}
                why={whyNot(draft, form.kinds)}
                onTap={() => void deed.run(() => write(form.village))}
              />
            </>
          )}
        </Loaded>
      </Section>
      {asked.answer && (
        <Section title="依据">
          <Explain explanations={asked.answer.explanations} />
        </Section>
      )}
    </>
  );
}

function sayPlace({ villageName, entries }: { villageName: string; entries: number }): string {
  return entries > 0 ? `${villageName}，这一天已写 ${entries} 条` : villageName;
}
