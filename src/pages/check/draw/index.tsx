import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '../../../contract/contract';
import { Button } from '../../../components/button';
import { Cell } from '../../../components/cell';
import { Explain } from '../../../components/explain';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { sayDay, sayInstant } from '../../../components/say-day';
import { Section } from '../../../components/section';
import { useAddress } from '../../../components/use-address';
import { useAnswer } from '../../../components/use-answer';
import { CheckCells } from '../check-cells';
import { sayDrawn } from '../say-drawn';

/** One draw (`?draw=`), done again from its record: anybody in charge can compare. */
export default function DrawPage() {
  const { draw = '' } = useAddress().values;
  const from = useAnswer('check.redraw', draw ? { draw } : undefined);
  return (
    <Page title="抽查名单">
      <Loaded from={from}>{(answer) => <DrawView draw={answer} />}</Loaded>
    </Page>
  );
}

function DrawView({ draw }: { draw: Output<'check.redraw'> }) {
  const [open, show] = useState(false);
  const { same, again, checks, listed, seed, how, of, byName, at, on, wayWords } = draw;
  return (
    <View>
      {same ? (
        <Banner tone="done">已按记录重新抽了一遍，结果与当时一致。</Banner>
      ) : (
        <Banner tone="refused">按记录重新抽出的结果与当时的不一致，请向县委组织部反映。</Banner>
      )}
      <CheckCells
        title={`要查的人（${checks.length}）`}
        checks={checks}
        named
        onOpen={(check) => goTo('check-one', { check })}
      />
      <Section title="怎么抽的" bare>
        <View className="cells">
          <Cell
            title={`${sayDay(on)} ${wayWords}，${draw.divisionName}${sayDrawn(draw)}`}
            note={`${byName}，${sayInstant(at)}`}
          />
          <Cell
            title={again.map(({ name }) => name).join('、')}
            note="重新抽出的结果，按抽出的先后"
          />
          <Cell title={seed} note="种子，由系统在抽取时生成" />
          <Cell title={how} note="算法" />
          <Cell title={`${listed.length} ${of === 'cadres' ? '人' : '个村'}`} note="当时的名单" />
        </View>
        <Button
          kind="quiet"
          text={open ? '收起名单和编号' : '看名单和编号'}
          onTap={() => show((before) => !before)}
        />
        {open && (
          <View className="cells">
            {listed.map(({ id, name }) => (
              <Cell key={id} title={name} note={id} />
            ))}
          </View>
        )}
      </Section>
      <Section title="凭什么督查">
        <Explain explanations={draw.explanations} />
      </Section>
    </View>
  );
}
