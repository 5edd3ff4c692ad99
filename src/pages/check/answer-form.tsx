import { call } from '../../client/call';
import { useDraft } from '../../client/use-draft';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Banner } from '../../components/banner';
import { sayDay } from '../../components/say-day';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import type { DeedProps } from './check-view';

/** The cadre's own words: once, before anybody judges. */
export function AnswerForm({ check, onDone }: DeedProps) {
  const { draft: words, setDraft, forget } = useDraft(`check-answer.${check.check}`, '');
  const deed = useDeed(['words']);
  async function answer() {
    await call('check.answer', { check: check.check, words });
    forget();
    onDone();
  }
  const until = check.answerUntil ? `${sayDay(check.answerUntil)}以前` : '';
  return (
    <Section title="说明情况">
      <Field
        label={`当时在哪里、因为什么（${until}不会认定；可以不说明）`}
        value={words}
        rows={4}
        max={500}
        error={deed.wrong('words')}
        placeholder="例如：在邻村入户，手机没有信号"
        onChange={setDraft}
      />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        text="送出说明"
        busy={deed.busy && '正在送出'}
        why={words.trim() ? undefined : '写一句后就能送出'}
        onTap={() => void deed.run(answer)}
      />
    </Section>
  );
}
