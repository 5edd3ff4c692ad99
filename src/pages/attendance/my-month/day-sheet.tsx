import { View } from '@tarojs/components';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { Explain } from '../../../components/explain';
import { markWords, meansWords, placeWords } from '../../../components/mark-words';
import { Photo } from '../../../components/photo';
import { sayDay, sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { Sheet } from '../../../components/sheet';
import { StatusTag } from '../../../components/status-tag';
import type { MonthSheet } from './month-view';

interface Props {
  readonly sheet: MonthSheet;
  readonly day: MonthSheet['days'][number];
  readonly onClose: () => void;
}

/** One day opened: the mark, why, the records behind it, the clause. */
export function DaySheet({ sheet, day: { day, mark, why, facts }, onClose }: Props) {
  const { presence, trip, leave, absent } = facts;
  const { word, tone } = markWords[mark];
  return (
    <Sheet title={sayDay(day)} onClose={onClose}>
      <StatusTag tone={tone} text={word} />
      <View className="field">{why}</View>
      <Section title="记录" bare>
        <View className="cells">
          {presence && (
            <Cell
              icon="pin"
              title={
                presence.means === 'app' ? placeWords[presence.place] : meansWords[presence.means]
              }
              note={`${meansWords[presence.means]}，${presence.byName}，${sayInstant(presence.at)} 收到${presence.late ? '（没有信号，后来送出）' : ''}`}
            />
          )}
          {presence?.photo && (
            <Cell
              title="照片"
              note={<Photo file={presence.photo} label={`${sayDay(day)}的照片`} />}
            />
          )}
          {trip && <Cell icon="trip" title="出差" note={trip.destination} />}
          {leave && (
            <Cell
              icon="sheet"
              title={leave.kind === 'rotation' ? '轮休' : '请假'}
              note="看这一次的审批和销假"
              onTap={() => goTo('leave-one', { leave: leave.id })}
            />
          )}
          {absent && (
            <Cell
              icon="alert"
              title="督查认定缺岗"
              note="看查到了什么、依据哪一条、本人说明"
              onTap={() => goTo('check-one', { check: absent.check })}
            />
          )}
          {!presence && !trip && !leave && !absent && (
            <Cell title="这一天没有报到、出差或请假记录" />
          )}
        </View>
      </Section>
      <Section title="依据">
        <Explain explanations={sheet.explanations} />
      </Section>
    </Sheet>
  );
}
