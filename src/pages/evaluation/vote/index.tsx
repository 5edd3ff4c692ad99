import { canReckonBallots } from '../../../client/load-arithmetic';
import { goTo } from '../../../components/go-to';
import { useAddress } from '../../../components/use-address';
import type { Scene } from '../../../core/evaluation/scene';
import { readScene } from '../../../core/evaluation/scene';
import { NotNow } from '../voting/not-now';
import { TooOld } from '../voting/too-old';
import { Booth } from './booth';
import { useScan } from './use-scan';
import { Waiting } from './waiting';

export default function VotePage() {
  const { values } = useAddress();
  const scene = readScene(values.scene ?? '');
  if (!scene) {
    return (
      <NotNow
        words="这个码不完整，没有认出来。"
        again={{ text: '重新扫码', onTap: () => goTo('evaluation-scan') }}
      />
    );
  }
  // Before anything is loaded that such a phone could not even start.
  if (!canReckonBallots()) return <TooOld />;
  return <Scanned scene={scene} />;
}

function Scanned({ scene }: { scene: Scene }) {
  const scan = useScan(scene);
  if (scan.state !== 'ready') return <Waiting problem={scan.problem} onAgain={scan.reload} />;
  return <Booth scene={scene} scan={scan.answer} />;
}
