import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { onWeb } from '../../../components/on-web';
import { Section } from '../../../components/section';
import { spoken } from '../../../components/spoken';
import type { Output } from '../../../contract/contract';
import './certificate.css';

type List = Output<'awards.read'>;

interface Props {
  readonly list: List;
  readonly entry: List['entries'][number];
}

/** 荣誉证书, or the words of a 通报 where that is the form the document has. */
export function Certificate({ list, entry }: Props) {
  const { countyName, year, number, form, classes, announced, contact } = list;
  const title = classes.find(({ id }) => id === entry.class)?.title ?? '';
  const circular = form === 'circular';
  const nth = `${year}-${number}-${String(entry.entry).padStart(3, '0')}`;
  return (
    <View>
      <View className="paper" {...spoken({ role: 'article', label: `${entry.name}的证书` })}>
        <View className="paper-head">{circular ? '通报表扬' : '荣誉证书'}</View>
        <View className="paper-name">{entry.name}：</View>
        <View className="paper-text">
          {circular
            ? `在 ${year} 年驻村工作中成绩突出，予以通报表扬。`
            : `在 ${year} 年驻村工作中成绩突出，被评为“${title}”。特发此证，以资鼓励。`}
        </View>
        {circular && <View className="paper-text">类别：{title}</View>}
        <View className="paper-foot">
          <View>
            <View>编号：{nth}</View>
            {announced?.documentNumber && <View>文号：{announced.documentNumber}</View>}
            <View>{entry.of}</View>
          </View>
          <View className="paper-from">
            <View>{sayOffice(countyName, contact.office)}</View>
            <View>{announced ? sayFullDay(announced.on) : ''}</View>
          </View>
        </View>
      </View>
      <View className="no-print">
        {onWeb ? (
          <Button icon="print" text="打印（A4 横向）" onTap={() => window.print()} />
        ) : (
          <Section title="怎样打印">
            <View>手机上可以截屏保存。要打印，请用电脑打开“在村”，扫码登录后到同一页打印。</View>
          </Section>
        )}
      </View>
    </View>
  );
}

/** 盈江县委组织部, whether or not the office was written with its county. */
function sayOffice(county: string, office: string): string {
  if (office.startsWith(county)) return office;
  return office.startsWith('县') ? `${county}${office.slice(1)}` : `${county} ${office}`;
}

/** 2026 年 12 月 8 日 */
function sayFullDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year} 年 ${Number(month)} 月 ${Number(date)} 日`;
}
