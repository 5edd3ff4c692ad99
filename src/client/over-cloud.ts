import Taro from '@tarojs/taro';
import { throwAnswered } from './answer';
import { explainCloudError, refuseWithoutCloud } from './cloud-trouble';
import type { Outgoing } from './transport';

let ready = false;

/** Through the cloud environment: who calls is the platform's word, so no token travels. */
export async function overCloud({ name, input, key, tenant }: Outgoing): Promise<unknown> {
  const data = { endpoint: name, tenant, key, input };
  const result = await callFunction(name.split('.')[0] ?? name, data);
  const answer = (result ?? {}) as { output?: unknown };
  return 'output' in answer ? answer.output : throwAnswered(answer);
}

async function callFunction(name: string, data: Record<string, unknown>): Promise<unknown> {
  refuseWithoutCloud(Taro.cloud);
  try {
    if (!ready) Taro.cloud.init({ env: ZAICUN_CLOUD_ENV });
    ready = true;
    return (await Taro.cloud.callFunction({ name, data })).result;
  } catch (error) {
    throw explainCloudError(error);
  }
}
