import {
  collectionNames,
  declarations,
} from '../../cloudfunctions/_backend/collections/declarations';
import type { Store } from '../../cloudfunctions/_backend/ports';
import type { CloudbaseOptions } from '../../cloudfunctions/_backend/stores/cloudbase/open-cloudbase';
import { openCloudbase } from '../../cloudfunctions/_backend/stores/cloudbase/open-cloudbase';
import type { Cloud } from './start-cloud';
import { CLOUD_ENV, CLOUD_KEYS } from './start-cloud';

// The SDK would ask the machine's metadata where it runs, and warn of slow calls long after a test.
process.env.TENCENTCLOUD = 'true';
process.env.SILENCE = 'true';

/** The store over the SDK over the protocol server; its collections are made first. */
export function openOnCloud(cloud: Cloud, over: Partial<CloudbaseOptions> = {}): Store {
  const { prefix = '' } = over;
  const names = over.declared ? Object.keys(over.declared) : collectionNames;
  for (const name of names) {
    if (!cloud.database.hasCollection(`${prefix}${name}`)) {
      cloud.database.addCollection(`${prefix}${name}`);
    }
  }
  return openCloudbase({
    env: CLOUD_ENV,
    keys: CLOUD_KEYS,
    url: cloud.url,
    declared: declarations,
    pause: () => Promise.resolve(),
    ...over,
  });
}
