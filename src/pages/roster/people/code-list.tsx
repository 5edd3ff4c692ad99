import { View } from '@tarojs/components';
import { Button } from '../../../components/button';
import { Banner } from '../../../components/banner';
import { onWeb } from '../../../components/on-web';
import { sayInstant } from '../../../components/say-day';
import type { Issued } from './people-view';
import './code-list.css';

interface Props {
  readonly issued: Issued;
  readonly onClose: () => void;
  readonly onMore: () => void;
}

/** Codes to cut up and hand out. They are seen only now: the server keeps no readable copy. */
export function CodeList({ issued: { codes, left }, onClose, onMore }: Props) {
  return (
    <View>
      <View className="no-print">
        <Banner tone="attention">
          绑定码只显示这一次，请现在打印或抄下，当面交给本人。离开后要用，只能重新发。
        </Banner>
        <View className="buttons field">
          {onWeb && <Button icon="print" text="打印" onTap={() => window.print()} />}
          {left > 0 && (
            <Button kind="secondary" text={`抄好了，再发其余 ${left} 人`} onTap={onMore} />
          )}
          <Button kind="secondary" text="已交出，关闭" onTap={onClose} />
        </View>
      </View>
      <View className="codes">
        {codes.map(({ person, name, code, expires }) => (
          <View key={person} className="code">
            <View className="code-name">{name}</View>
            <View className="code-code">{code}</View>
            <View className="code-note">
              打开“在村”小程序，点“我有绑定码”输入。{sayInstant(expires)} 前有效，只用一次。
            </View>
          </View>
        ))}
      </View>
    </View>
  );
}
