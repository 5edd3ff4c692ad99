import { useState } from 'react';
import { call } from '../../../client/call';
import { serverNow } from '../../../client/clock';
import { sayDay } from '../../../components/say-day';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';
import { dayOf } from '../../../core/calendar/day';
import type { Draft } from './value-draft';
import { draftOf, pathsOf, valueOf } from './value-draft';

/** A value as it is filled in, looked at before it is laid; what decides what it does is looked at anew. */
export function useLaying(form: Output<'policy.form'>, onDone: (said: string) => void) {
  const { rule, fields } = form;
  const today = dayOf(serverNow());
  const [draft, setDraft] = useState<Draft>(() =>
    draftOf(fields, form.value as Record<string, unknown> | undefined),
  );
  const [from, setFrom] = useState(today);
  const [document, setDocument] = useState('');
  const [seen, setSeen] = useState<Output<'policy.dryRun'>>();
  const deed = useDeed(['from', 'document', ...pathsOf(fields, draft)]);
  const value = valueOf(fields, draft);

  const look = () =>
    deed.run(async () => setSeen(await call('policy.dryRun', { rule, from, value })));
  const save = () =>
    deed.run(async () => {
      const { text } = await call('policy.layValue', { rule, from, value, document });
      onDone(`已定：${sayDay(from)}起，${form.title}为“${text}”。以前的结果不变。`);
    });
  const back = () => setSeen(undefined);

  function changeFrom(day: string) {
    setFrom(day);
    back();
  }

  const shown = { form, today, draft, from, document, seen, deed };
  return { ...shown, setDraft, setDocument, changeFrom, look, save, back };
}

export type Laying = ReturnType<typeof useLaying>;
