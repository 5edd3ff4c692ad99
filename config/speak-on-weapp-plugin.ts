import type { IPluginContext } from '@tarojs/service';

/** What WeChat's screen readers understand of what src/components/spoken.ts says. */
const SPOKEN = {
  'aria-role': 'ariaRole',
  'aria-label': 'ariaLabel',
  'aria-hidden': 'ariaHidden',
  'aria-checked': 'ariaChecked',
  'aria-disabled': 'ariaDisabled',
  'aria-expanded': 'ariaExpanded',
  'aria-selected': 'ariaSelected',
  'aria-live': 'ariaLive',
};

const CONTROLS = ['view', 'catch-view', 'static-view', 'text', 'static-text', 'image'];
const MORE = ['static-image', 'button', 'input', 'textarea', 'picker', 'scroll-view'];

type Attributes = Record<string, string>;

interface MiniPlatform {
  readonly platform: string;
  readonly template?: {
    createMiniComponents(components: object): Record<string, Attributes>;
  };
}

/**
 * Taro's templates pass on only the attributes it knows, and it knows no aria-*. They are added
 * after Taro has numbered its own, as the numbers must stay those the runtime on the phone gives.
 */
export default function speakOnWeapp(context: IPluginContext): void {
  context.registerMethod({
    name: 'onSetupClose',
    fn({ template }: MiniPlatform) {
      if (!template) return;
      const create = template.createMiniComponents.bind(template);
      template.createMiniComponents = (components) => {
        const made = create(components);
        for (const name of [...CONTROLS, ...MORE]) Object.assign(made[name] ?? {}, spokenBy());
        return made;
      };
    },
  });
}

function spokenBy(): Attributes {
  return Object.fromEntries(Object.entries(SPOKEN).map(([name, key]) => [name, `i.${key}`]));
}
