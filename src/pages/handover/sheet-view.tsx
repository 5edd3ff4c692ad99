import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../client/call';
import { AskedDeed } from '../../components/asked-deed';
import { Banner } from '../../components/banner';
import { Button } from '../../components/button';
import { Cell } from '../../components/cell';
import { Choice } from '../../components/choice';
import { Empty } from '../../components/empty';
import { Field } from '../../components/field';
import { sayInstant } from '../../components/say-day';
import { Section } from '../../components/section';
import { useDeed } from '../../components/use-deed';
import type { ShownSuccession } from './succession-view';

type Handed = NonNullable<ShownSuccession['sheet']>;

interface Props {
  readonly one: ShownSuccession;
  readonly sheet: Handed;
  readonly onDone: () => void;
}

/** 交接清单: what is open, what was typed, who signed; and what can be done with it now. */
export function SheetView({ one, sheet, onDone }: Props) {
  const { succession, can } = one;
  return (
    <>
      <Section title="交接清单" bare>
        {sheet.lines.length === 0 && (
          <Empty text="系统里没有未办完的事。资料、设备可以自己写上。" />
        )}
        <View className="cells">
          {sheet.lines.map((line) => (
            <Line
              key={line.id}
              line={line}
              {...{ succession, onDone }}
              can={can.includes('add-line')}
            />
          ))}
          <Cell title={saysSigned('离任的', sheet.old)} note="签字" />
          <Cell title={saysSigned('接任的', sheet.new)} note="签字" />
        </View>
      </Section>
      {can.includes('add-line') && <AddLine succession={succession} onDone={onDone} />}
      <Signing one={one} onDone={onDone} />
    </>
  );
}

function saysSigned(side: string, signed: Handed['old']): string {
  if (!signed) return `${side}还没有签字`;
  const { byName, at, instead } = signed;
  const said = `${byName}，${sayInstant(at)}`;
  return instead ? `${side}没有签字，${said}写明：${instead}` : `${side}已签字：${said}`;
}

interface LineProps {
  readonly line: Handed['lines'][number];
  readonly succession: string;
  readonly can: boolean;
  readonly onDone: () => void;
}

function Line({ line: { id, text, kindWords, by }, succession, can, onDone }: LineProps) {
  const deed = useDeed();
  async function drop() {
    await call('handover.dropLine', { succession, line: id });
    onDone();
  }
  return (
    <>
      <Cell title={text} note={by ? `${kindWords}；${by}写的` : kindWords} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {can && by && (
        <Button
          kind="quiet"
          text={`去掉“${text}”`}
          busy={deed.busy && '正在办理'}
          onTap={() => void deed.run(drop)}
        />
      )}
    </>
  );
}

const kinds = [
  { value: 'document', text: '资料档案' },
  { value: 'equipment', text: '设备物品' },
  { value: 'other', text: '其他' },
] as const;

function AddLine({ succession, onDone }: { succession: string; onDone: () => void }) {
  const [kind, setKind] = useState<(typeof kinds)[number]['value']>('document');
  const [text, setText] = useState('');
  const deed = useDeed(['text']);
  async function add() {
    await call('handover.addLine', { succession, kind, text });
    setText('');
    onDone();
  }
  return (
    <Section title="加一行">
      <Choice label="类别" options={kinds} value={kind} onChange={setKind} />
      <Field label="内容" value={text} max={120} error={deed.wrong('text')} onChange={setText} />
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Button
        kind="secondary"
        text="加到清单"
        busy={deed.busy && '正在送出'}
        onTap={() => void deed.run(add)}
      />
    </Section>
  );
}

function Signing({ one: { succession, can }, onDone }: Pick<Props, 'one' | 'onDone'>) {
  const deed = useDeed();
  const done = (work: Promise<unknown>) => work.then(onDone);
  return (
    <>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      {can.includes('sign') && (
        <Button
          text="清单属实，签字"
          busy={deed.busy && '正在签字'}
          onTap={() => void deed.run(() => done(call('handover.sign', { succession })))}
        />
      )}
      {can.includes('see') && (
        <Button
          text="已阅，交接完成"
          busy={deed.busy && '正在办理'}
          onTap={() => void deed.run(() => done(call('handover.see', { succession })))}
        />
      )}
      {can.includes('return-list') && (
        <AskedDeed
          text="退回清单"
          then="退回以后，两边的签字都不算，改好再签。"
          asks={{ label: '哪里要改', field: 'text', max: 300 }}
          onSend={(text) => done(call('handover.returnList', { succession, text }))}
        />
      )}
      {can.includes('sign-instead') && (
        <AskedDeed
          text="写明离任的不能签字"
          then="本人不能签字的，由乡镇写明原因。"
          asks={{ label: '原因', field: 'instead' }}
          onSend={(instead) => done(call('handover.sign', { succession, instead }))}
        />
      )}
    </>
  );
}
