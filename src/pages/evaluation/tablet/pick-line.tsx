import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../../client/call';
import { isOnline } from '../../../client/network';
import { noNetwork } from '../../../client/errors';
import { takeRight } from '../../../client/take-right';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Field } from '../../../components/field';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useAnswer } from '../../../components/use-answer';
import { useDeed } from '../../../components/use-deed';
import type { Output } from '../../../contract/contract';
import type { Scan } from '../voting/form';
import { heldRight, isHeld } from './held-rights';

export type RollLine = Output<'evaluation.roll'>['lines'][number];

const title = '会场平板投票';
const how = '点一个人的名字，领好票后把平板交给这个人。没有信号时领不了票，先不要交。';

interface Props {
  readonly scan: Scan;
  /** The line this was opened for: picked without being looked for. */
  readonly first: string | undefined;
  readonly onPick: (line: RollLine) => void;
  /** The tablet is its owner's again. */
  readonly onLeave: () => void;
}

/** The roll: who is next. Their right is fetched before the tablet is handed over, not after. */
export function PickLine({ scan, first, onPick, onLeave }: Props) {
  const roll = useAnswer('evaluation.roll', { assembly: scan.assembly });
  const [name, setName] = useState('');
  const deed = useDeed();

  async function pick(line: RollLine) {
    if (await deed.run(() => prepare(scan, line))) onPick(line);
  }

  const begun = useRef(false);
  const wanted = roll.answer?.lines.find(({ line }) => line === first);
  useEffect(() => {
    if (!wanted || begun.current || (wanted.used && !isHeld(wanted.line))) return;
    begun.current = true;
    void pick(wanted);
    // Once, when the roll is there: afterwards the roll is for the next one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);

  return (
    <Page title={title} aloud={how}>
      <View className="vote-said">{how}</View>
      {deed.problem && (
        <Banner tone="refused">{deed.problem}票还没有领，先不要把平板交出去。</Banner>
      )}
      {deed.busy && <Banner tone="attention">正在领票…</Banner>}
      <Loaded from={roll}>
        {({ lines }) => (
          <>
            <Section>
              <Field label="找名字" value={name} onChange={setName} max={20} />
            </Section>
            {scan.forms.map((form) => (
              <Section key={form.party} title={form.partyName} bare>
                <View className="cells">
                  {lines
                    .filter((line) => line.party === form.party && line.name.includes(name.trim()))
                    .map((line) => (
                      <Line key={line.line} line={line} onPick={() => void pick(line)} />
                    ))}
                </View>
              </Section>
            ))}
          </>
        )}
      </Loaded>
      <Button
        kind="secondary"
        text="结束平板投票"
        onTap={() => {
          onLeave();
          goTo('evaluation-run', { assembly: scan.assembly });
        }}
      />
    </Page>
  );
}

function Line({ line, onPick }: { line: RollLine; onPick: () => void }) {
  const goesOn = isHeld(line.line);
  if (line.used && !goesOn) return <Cell title={line.name} value="已用过" />;
  const note = goesOn ? '票已领，还没有投完' : undefined;
  return <Cell title={line.name} note={note} onTap={onPick} />;
}

/** Everything that needs a signal before the voter has the tablet. */
async function prepare(scan: Scan, { line, party }: RollLine): Promise<void> {
  if (!(await isOnline())) throw noNetwork();
  const signed = scan.forms.find((form) => form.party === party)?.way === 'signed';
  const held = heldRight(line);
  if (signed || held.sealed) return;
  const { assembly } = scan;
  await takeRight(
    scan,
    (blinded) => call('evaluation.askTokenOnTablet', { assembly, line, blinded }),
    held.keeper,
  );
}
