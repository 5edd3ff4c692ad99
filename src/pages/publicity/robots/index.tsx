import { View } from '@tarojs/components';
import { Empty } from '../../../components/empty';
import { Loaded } from '../../../components/loaded';
import { Page } from '../../../components/page';
import { useAnswer } from '../../../components/use-answer';
import { AddRobot } from './add-robot';
import { RobotView } from './robot-view';

/** Groups of 企业微信 that the county sends its stories to. */
export default function RobotsPage() {
  const from = useAnswer('sharing.robots', {});
  return (
    <Page title="发到企业微信群" office>
      <Loaded from={from}>
        {({ robots, links }) => (
          <View>
            {robots.length === 0 && (
              <Empty text="还没有添加群。先在企业微信的群里添加“群机器人”，把它的地址复制到下面。" />
            )}
            {robots.map((robot) => (
              <RobotView key={robot.robot + robot.lastFour} one={robot} onDone={from.reload} />
            ))}
            <AddRobot onDone={from.reload} />
            <View className="section-note">
              {links
                ? '发到群里的是标题、开头几句和链接，不带照片：照片里的人随时可以收回同意，群里的却收不回来。'
                : '这里没有设置对外的网址，发到群里的只有标题和开头几句，没有链接。'}
              发出以后案例撤下了，群里收到的文字还在。
            </View>
          </View>
        )}
      </Loaded>
    </Page>
  );
}
