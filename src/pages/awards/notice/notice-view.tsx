import { View } from '@tarojs/components';
import { Banner } from '../../../components/banner';
import { Button } from '../../../components/button';
import { goTo } from '../../../components/go-to';
import { sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { StatusTag } from '../../../components/status-tag';
import { useMyself } from '../../../components/use-home';
import type { Output } from '../../../contract/contract';
import { roundTitle } from '../award-words';
import { Basis } from '../../../components/basis';
import { ObjectForm } from './object-form';
import '../awards.css';

export type PublicList = Output<'awards.read'>;

export function NoticeView({ one }: { one: PublicList }) {
  const { state, stateWords, notice, contact, announced, notes, countyName, explanations } = one;
  const { home } = useMyself();
  return (
    <View className="award-public">
      <Section title={`${countyName}${roundTitle(one)}${announced ? '' : '公示'}`}>
        <StatusTag tone={state === 'announced' ? 'done' : 'attention'} text={stateWords} />
        {announced ? (
          <View className="award-line">
            {announced.on} 决定{announced.documentNumber ? `，${announced.documentNumber}` : ''}
          </View>
        ) : (
          <View className="award-line">
            公示时间：{notice.from} 至 {notice.to}
          </View>
        )}
        <View className="award-line">
          有异议，请打电话：{contact.office} {contact.phone}
        </View>
        <Basis explanations={explanations} />
      </Section>
      {notes.map(({ at, text }) => (
        <Banner key={at} tone="attention">
          {sayInstant(at)}：{text}
        </Banner>
      ))}
      {one.classes.map((each) => (
        <Class key={each.id} id={each.id} title={each.title} one={one} />
      ))}
      {state !== 'ended' && home?.person && <ObjectForm one={one} />}
    </View>
  );
}

function Class({ id, title, one }: { id: string; title: string; one: PublicList }) {
  const own = one.entries.filter((each) => each.class === id);
  if (own.length === 0) return null;
  return (
    <Section title={title}>
      {own.map(({ entry, name, of, why }) => (
        <View key={entry} className="award-one">
          <View className="award-name">{name}</View>
          <View className="award-quiet">{of}</View>
          <View>{why}</View>
          {one.announced && (
            <Button
              kind="quiet"
              icon="print"
              text={one.form === 'circular' ? '看通报' : '看证书'}
              label={`看${name}的${one.form === 'circular' ? '通报' : '证书'}`}
              onTap={() => goTo('award-certificate', { round: one.round, entry: String(entry) })}
            />
          )}
        </View>
      ))}
    </Section>
  );
}
