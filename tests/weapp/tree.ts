import type { WxNode } from './compile-wxml';

export interface Element {
  readonly tag: string;
  readonly attr: Readonly<Record<string, unknown>>;
  readonly parent?: Element;
  readonly children: (Element | string)[];
}

/** What stands on the screen now, and hands to touch it. */
export interface Tree {
  /** All the words, top to bottom. */
  text(): string;
  /** Innermost elements with these words in them or as their label. */
  find(words: string): Element[];
  withAttr(name: string, value?: string): Element[];
  tap(target: string | Element): void;
  input(target: Element, value: string): void;
  /** Chooses on the wheel whose button has this label: a day, or how manieth of a list. */
  pick(label: string, value: string): void;
  /** WeChat's own number button, once the person has answered WeChat. */
  givePhone(words: string, answer: object): void;
}

export function treeOf(
  top: WxNode,
  expand: (node: WxNode) => WxNode,
  handle: (event: object) => void,
): Tree {
  const root = elementOf(top, undefined, expand);
  const all = [...walk(root)];

  function find(words: string): Element[] {
    const having = all.filter((element) => says(element, words));
    return having.filter(
      (element) => !element.children.some((c) => isElement(c) && says(c, words)),
    );
  }

  /** What says exactly this, before what only has it among other words. */
  function best(words: string): Element | undefined {
    const found = find(words);
    return found.find((element) => textOf(element).trim() === words) ?? found.at(-1);
  }

  function fire(type: string, target: Element, detail: object): void {
    for (let at: Element | undefined = target; at; at = at.parent) {
      const caught = at.attr[`catch${type}`] !== undefined;
      if (caught || at.attr[`bind${type}`] !== undefined) {
        handle({ type, detail, timeStamp: 0, target: place(target), currentTarget: place(at) });
      }
      if (caught || type !== 'tap') return;
    }
  }

  return {
    text: () => textOf(root),
    find,
    withAttr: (name, value) =>
      all.filter(({ attr }) => name in attr && (value === undefined || attr[name] === value)),
    tap(target) {
      const element = typeof target === 'string' ? best(target) : target;
      if (!element) throw new Error(`“${String(target)}” is not on the screen:\n${textOf(root)}`);
      fire('tap', element, { x: 0, y: 0 });
    },
    givePhone(words, answer) {
      const button = all.find(
        ({ attr }) => (attr['open-type'] ?? attr.openType) === 'getPhoneNumber',
      );
      if (!button || !says(button, words)) throw new Error(`no number button “${words}”`);
      fire('getphonenumber', button, answer);
    },
    pick(label, value) {
      const button = all.find(({ attr }) => String(attr.ariaLabel ?? '').startsWith(label));
      let wheel = button;
      while (wheel && wheel.attr.bindchange === undefined) wheel = wheel.parent;
      if (!wheel) throw new Error(`nothing to choose “${label}” on:\n${textOf(root)}`);
      fire('change', wheel, { value });
    },
    input: (target, value) => fire('input', target, { value, cursor: value.length }),
  };
}

function elementOf(
  node: WxNode,
  parent: Element | undefined,
  expand: (node: WxNode) => WxNode,
): Element {
  const element: Element = {
    tag: node.tag,
    attr: node.attr ?? {},
    ...(parent ? { parent } : {}),
    children: [],
  };
  const children = node.tag === 'wx-comp' ? expand(node).children : node.children;
  for (const child of children) {
    element.children.push(typeof child === 'string' ? child : elementOf(child, element, expand));
  }
  return element;
}

function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* walk(child);
}

function isElement(child: Element | string): child is Element {
  return typeof child !== 'string';
}

function says(element: Element, words: string): boolean {
  const label = String(element.attr.ariaLabel ?? element.attr['aria-label'] ?? '');
  return label.includes(words) || textOf(element).includes(words);
}

function textOf(element: Element): string {
  return element.children.map((c) => (isElement(c) ? textOf(c) : c)).join('');
}

function place({ attr }: Element) {
  return {
    id: String(attr.id ?? ''),
    dataset: { sid: attr['data-sid'] },
    offsetLeft: 0,
    offsetTop: 0,
  };
}
