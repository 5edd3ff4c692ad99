import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import type { Output } from '../../../contract/contract';
import { roundTitle, toneOfPhase } from '../award-words';
import { Basis } from '../../../components/basis';
import { OneNomination } from '../one-nomination';
import { EndRound, RoundDeeds } from './round-deeds';
import '../awards.css';

export type ShownRound = Output<'awards.round'>;

interface Props {
  readonly one: ShownRound;
  readonly onDone: () => void;
}

export function RoundView({ one, onDone }: Props) {
  const { phase, phaseWords, nominateUntil, notice, round, entries } = one;
  return (
    <>
      <Section title={roundTitle(one)}>
        <StatusTag tone={toneOfPhase(phase)} text={phaseWords} />
        <View className="award-line">推荐到 {nominateUntil} 为止（含当天）</View>
        {notice && (
          <View className="award-line">
            公示 {notice.from} 至 {notice.to}
          </View>
        )}
        <View className="award-line">
          联系：{one.contact.office} {one.contact.phone}
        </View>
        {phase === 'nominating' && (
          <Button text="推荐" onTap={() => goTo('award-nominate', { round })} />
        )}
        {entries.length > 0 && (
          <Button
            kind="secondary"
            text="看公开的名单"
            onTap={() => goTo('award-list', { round })}
          />
        )}
        <Basis explanations={one.explanations} />
      </Section>
      <RoundDeeds one={one} onDone={onDone} />
      {one.classes.map((each) => (
        <Class key={each.id} each={each} one={one} onDone={onDone} />
      ))}
      <EndRound one={one} onDone={onDone} />
    </>
  );
}

function Class({ each, one, onDone }: Props & { readonly each: ShownRound['classes'][number] }) {
  const { title, places, toWords } = each;
  const own = one.nominations.filter((nomination) => nomination.title === title);
  const limit = places === undefined ? '名额不限' : `名额 ${places} 个`;
  return (
    <Section title={title} note={`${toWords}，${limit}`}>
      {own.length === 0 && <Empty text="还没有推荐。" />}
      {own.map((nomination) => (
        <OneNomination key={nomination.nomination} one={nomination} onDone={onDone} />
      ))}
    </Section>
  );
}
