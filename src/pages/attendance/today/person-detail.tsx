import Taro from '@tarojs/taro';
import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { goTo } from '../../../components/go-to';
import { Photo } from '../../../components/photo';
import { positionWords } from '../../../components/mark-words';
import { monthOf } from '../../../core/calendar/day';
import type { TodayRow } from './rows';
import { sayRow } from './rows';

interface Props {
  readonly row: TodayRow;
  readonly day: string;
  readonly mayEnter: boolean;
}

export function PersonDetail({ row, day, mayEnter }: Props) {
  const { cadre, phone, unit, villageName, townshipName, position } = row;
  const reported = row.means !== undefined;
  return (
    <View>
      <Cell title="今天" value={sayRow(row)} />
      {row.photo && (
        <Cell title="照片" note={<Photo file={row.photo} label={`${row.name}的照片`} />} />
      )}
      <Cell title="派驻" note={`${townshipName} ${villageName}，${positionWords[position]}`} />
      <Cell title="派出单位" note={unit} />
      {phone && (
        <Cell
          icon="phone"
          title="打电话"
          value={phone}
          onTap={() => void Taro.makePhoneCall({ phoneNumber: phone })}
        />
      )}
      <Cell
        icon="calendar"
        title="看这个月的考勤"
        onTap={() => goTo('my-month', { cadre, month: monthOf(day) })}
      />
      {mayEnter && !reported && (
        <Button
          kind="secondary"
          icon="pen"
          text="代为登记"
          onTap={() => goTo('enter', { cadre, day })}
        />
      )}
    </View>
  );
}
