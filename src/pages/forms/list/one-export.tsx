import { View } from '@tarojs/components';
import { call } from '../../../client/call';
import { openFile } from '../../../client/files';
import { AskedDeed } from '../../../components/asked-deed';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { sayDay, sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';

type Export = Output<'forms.mine'>['own'][number];

interface Props {
  readonly one: Export;
  readonly onDone: () => void;
}

/** One export: what, why and how far; and the one thing to do about it. */
export function OneExport({ one, onDone }: Props) {
  const { what, byName, reason, state, stateWords, at, exempt, can } = one;
  const tone = {
    asked: 'attention',
    agreed: 'done',
    refused: 'refused',
    printed: 'plain',
  } as const;
  return (
    <Section title={what}>
      <StatusTag tone={tone[state]} text={stateWords} />
      <View className="field">
        {byName}，{sayInstant(at)}。{exempt ?? `原因：${reason}`}。{sayUntil(one)}
      </View>
      {can.includes('settle') && <Settle one={one} onDone={onDone} />}
      {can.includes('fetch') && <Fetch one={one} onDone={onDone} />}
    </Section>
  );
}

function sayUntil({ state, until, left, steps }: Export): string {
  const last = steps[steps.length - 1];
  if (state === 'asked' && until) return `${sayDay(until)}前没有人办就作废。`;
  if (state === 'refused') return `${last?.byName ?? ''}：${last?.remark ?? ''}。`;
  if (state !== 'agreed' || !until) return '';
  return `${sayDay(until)}前（含当天）可取，还可以取 ${left} 次。`;
}

function Fetch({ one: { number }, onDone }: Props) {
  const deed = useDeed();
  async function take() {
    await openFile(await call('forms.fetch', { number }));
    onDone();
  }
  return (
    <View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        icon="download"
        text="取文件"
        busy={deed.busy && '正在生成'}
        onTap={() => void deed.run(take)}
      />
    </View>
  );
}

function Settle({ one: { number, what }, onDone }: Props) {
  async function settle(agree: boolean, words: string) {
    const reason = words.trim();
    await call('forms.settle', { number, agree, ...(reason ? { reason } : {}) });
    onDone();
  }
  return (
    <View className="buttons">
      <AskedDeed
        text="同意导出"
        then="申请的人可以在几天内取文件，每页印有编号和姓名。请看原因是不是够，范围是不是太大。"
        label={`同意导出${what}`}
        asks={{ label: '说明（可不填）', optional: true }}
        onSend={(words) => settle(true, words)}
      />
      <AskedDeed
        text="退回申请"
        label={`退回申请${what}`}
        asks={{ label: '为什么退回' }}
        onSend={(words) => settle(false, words)}
      />
    </View>
  );
}
