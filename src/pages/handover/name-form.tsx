import { call } from '../../client/call';
import { useDraft } from '../../client/use-draft';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { DayField } from '../../components/day-field';
import { Field } from '../../components/field';
import { Section } from '../../components/section';
import { Tick } from '../../components/tick';
import { useDeed } from '../../components/use-deed';
import type { ShownSuccession } from './succession-view';

type Paper = ShownSuccession['papers'][number]['paper'];

interface Props {
  readonly one: ShownSuccession;
  readonly onDone: () => void;
}

/** The unit names who comes: what the roster needs, and which papers it saw. */
export function NameForm({ one: { succession, papers, comes }, onDone }: Props) {
  const { draft, change, forget } = useDraft(`handover-name ${succession}`, {
    ...{ name: '', phone: '', idNumber: '', from: '', seen: [] as Paper[] },
  });
  const deed = useDeed(['name', 'phone', 'idNumber', 'from', 'seen']);
  async function send() {
    const { idNumber, ...rest } = draft;
    const number = idNumber.trim() ? { idNumber: idNumber.trim() } : {};
    await call('handover.name', { succession, ...rest, ...number });
    forget();
    onDone();
  }
  const tick = (paper: Paper, seen: boolean) =>
    change((now) => ({
      seen: seen ? [...now.seen, paper] : now.seen.filter((each) => each !== paper),
    }));
  const field = (name: 'name' | 'phone' | 'idNumber') => ({
    value: draft[name],
    error: deed.wrong(name),
    onChange: (text: string) => change({ [name]: text }),
  });
  return (
    <Section title={comes ? '另报一位接替人' : '报接替人'}>
      <Field label="姓名" max={20} {...field('name')} />
      <Field label="手机号" max={11} {...field('phone')} />
      <Field
        label="身份证号（没有可以不填）"
        hint="只用来认出是同一个人，不保存号码本身。"
        max={18}
        {...field('idNumber')}
      />
      <DayField
        label="到任日期"
        value={draft.from}
        error={deed.wrong('from')}
        onChange={(from) => change({ from })}
      />
      {papers
        .filter(({ paper }) => paper !== 'proof')
        .map(({ paper, words }) => (
          <Tick
            key={paper}
            text={`看过${words}`}
            checked={draft.seen.includes(paper)}
            onChange={(seen) => tick(paper, seen)}
          />
        ))}
      {deed.wrong('seen') && <Banner tone="refused">{deed.wrong('seen')}</Banner>}
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="报给县里"
        busy={deed.busy && '正在送出'}
        why={draft.from ? undefined : '填好到任日期就能报'}
        onTap={() => void deed.run(send)}
      />
    </Section>
  );
}
