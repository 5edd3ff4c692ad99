import { Page } from '../../../components/page';
import { useAddress } from '../../../components/use-address';
import { OneUnit } from '../one-unit';

/** One unit's year (`?year=&unit=`). */
export default function UnitSheetPage() {
  const { year = '', unit = '' } = useAddress().values;
  return (
    <Page
      title="派出单位考核详情"
      aloud="这是一个派出单位一年的考核：先是系统里有的事实，再是县里的结论，要整改的写在下面。"
    >
      {year && unit && <OneUnit year={year} unit={unit} />}
    </Page>
  );
}
