import { Button, Text, View } from '@tarojs/components';
import { Icon } from '../../../components/icon';
import { spoken } from '../../../components/spoken';
import type { PhoneAnswer } from './phone-answer';
import './phone-button.css';

interface Props {
  readonly busy: boolean;
  readonly onAnswer: (answer: PhoneAnswer) => void;
}

/** WeChat gives the number only to its own button, which asks the person first. Weapp only. */
export function PhoneButton({ busy, onAnswer }: Props) {
  return (
    <View className="button-place">
      <Button
        className={`tap button button--primary phone-button${busy ? ' button--still' : ''}`}
        // Not `disabled`: WeChat would paint that too pale to read.
        openType={busy ? undefined : 'getPhoneNumber'}
        onGetPhoneNumber={({ detail }) => onAnswer(detail as PhoneAnswer)}
        {...spoken({ role: 'button', busy: busy || undefined })}
      >
        <Icon name={busy ? 'clock' : 'phone'} />
        <Text>{busy ? '正在核对…' : '用微信手机号绑定'}</Text>
      </Button>
    </View>
  );
}
