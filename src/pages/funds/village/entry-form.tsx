import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { DayField } from '../../../components/day-field';
import { Field } from '../../../components/field';
import { fenOf } from '../../../components/money';
import { PhotosField } from '../../../components/photos-field';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';
import { useMyself } from '../../../components/use-home';
import { dayOf } from '../../../core/calendar/day';
import type { VillageFunds } from '../shapes';
import type { EntryDraft } from './entry-draft';
import { freshDraft, inputOf } from './entry-draft';
import { WhatKind } from './what-kind';

interface Props {
  readonly found: VillageFunds;
  readonly onDone: () => void;
}

/** 记一笔, opened when it is wanted; a unit writes only what it gave. */
export function EntryForm({ found, onDone }: Props) {
  const [open, setOpen] = useState(false);
  const gives = found.can.includes('give');
  const text = gives ? '登记给村里的钱和认购' : '记一笔账';
  if (!open) return <Button text={text} onTap={() => setOpen(true)} />;
  const done = () => {
    setOpen(false);
    onDone();
  };
  return <OpenForm found={found} onDone={done} onClose={() => setOpen(false)} />;
}

const MOST_PHOTOS = 3;
const fields = ['kind', 'fund', 'payer', 'unit', 'item', 'fen', 'on', 'what', 'voucher', 'photos'];

function OpenForm({ found, onDone, onClose }: Props & { readonly onClose: () => void }) {
  const { home } = useMyself();
  const today = dayOf(serverNow());
  const gives = found.can.includes('give');
  const own = gives ? home?.person?.unit : undefined;
  const [draft, write] = useState<EntryDraft>(() => freshDraft(found, today, own));
  const [unread, tell] = useState(false);
  const deed = useDeed(fields);
  const change = (some: Partial<EntryDraft>) => write((now) => ({ ...now, ...some }));
  async function send() {
    const fen = fenOf(draft.yuan.trim());
    tell(fen === undefined);
    if (fen === undefined) return;
    await call('funds.enter', inputOf(draft, fen, found));
    onDone();
  }
  const wrong = unread ? '请填金额，如 1200 或 60.5。' : deed.wrong('fen');
  return (
    <Section title={gives ? '登记给村里的钱和认购' : '记一笔账'} note="记下后由另一方核对才算数。">
      <View className="form">
        <WhatKind found={found} draft={draft} gives={gives} wrong={deed.wrong} onChange={change} />
        <Field
          label="多少元"
          value={draft.yuan}
          error={wrong}
          onChange={(yuan) => change({ yuan })}
        />
        <DayField
          label="哪一天"
          value={draft.on}
          from={`${found.year}-01-01`}
          to={today}
          error={deed.wrong('on')}
          onChange={(on) => change({ on })}
        />
        <Field
          label="用途或说明"
          value={draft.what}
          rows={2}
          error={deed.wrong('what')}
          onChange={(what) => change({ what })}
        />
        <Field
          label="凭证号（可不填）"
          value={draft.voucher}
          max={60}
          error={deed.wrong('voucher')}
          onChange={(voucher) => change({ voucher })}
        />
        <PhotosField
          photos={draft.photos}
          most={MOST_PHOTOS}
          error={deed.wrong('photos')}
          whenLost="其他内容不受影响，照片有信号时再加。"
          onChange={(photos) => change({ photos })}
        />
        {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
        <Button text="记下" busy={deed.busy && '正在送出'} onTap={() => void deed.run(send)} />
        <Button kind="quiet" text="先不记" onTap={onClose} />
      </View>
    </Section>
  );
}
