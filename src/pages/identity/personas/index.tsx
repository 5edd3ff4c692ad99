import { View } from '@tarojs/components';
import { useCallback, useEffect, useState } from 'react';
import { messageOf } from '../../../client/errors';
import type { Persona } from '../../../client/session';
import { enterAs, listPersonas } from '../../../client/session';
import { Cell } from '../../../components/cell';
import { Empty } from '../../../components/empty';
import { goTo } from '../../../components/go-to';
import { Loaded } from '../../../components/loaded';
import { Banner } from '../../../components/banner';
import { Page } from '../../../components/page';
import { Section } from '../../../components/section';
import { useDeed } from '../../../components/use-deed';

export default function PersonasPage() {
  const [answer, setAnswer] = useState<Persona[]>();
  const [problem, setProblem] = useState<string>();
  const deed = useDeed();
  const load = useCallback(() => {
    listPersonas().then(setAnswer, (error: unknown) => setProblem(messageOf(error)));
  }, []);
  useEffect(load, [load]);

  async function enter(id: string) {
    if (await deed.run(() => enterAs(id))) goTo('home');
  }

  return (
    <Page title="选一位演示人物">
      <View className="field">每位看到的页面和能办的事不一样。随时可以在“我的”里换一位。</View>
      {deed.problem && <Banner tone="refused">{deed.problem}</Banner>}
      <Loaded from={{ answer, problem, reload: load }} lines={8}>
        {(personas) =>
          personas.length === 0 ? (
            <Empty text="这里不是演示，请用乡镇发的绑定码认领本人。" />
          ) : (
            groupsOf(personas).map(({ group, members }) => (
              <Section key={group} title={group} bare>
                <View className="cells">
                  {members.map(({ id, name, role, about }) => (
                    <Cell
                      key={id}
                      icon="person"
                      title={`${name}，${role}`}
                      note={about}
                      onTap={() => void enter(id)}
                    />
                  ))}
                </View>
              </Section>
            ))
          )
        }
      </Loaded>
    </Page>
  );
}

function groupsOf(personas: readonly Persona[]) {
  const names = [...new Set(personas.map(({ group }) => group))];
  return names.map((group) => ({
    group,
    members: personas.filter((persona) => persona.group === group),
  }));
}
