/** An element of an XML text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** Reads XML as strictly as the standard asks of a text without declarations; throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  // oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(xml)) throw new Error('a character that XML forbids');
  const top: XmlElement & { children: (XmlElement | string)[] } = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  const token =
    /<\/(?<close>[A-Za-z][\w:.-]*)\s*>|<(?<start>[A-Za-z][\w:.-]*)(?<rest>(?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/uy;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const groups = token.exec(xml)?.groups;
    if (groups === undefined) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const parent = open.at(-1)!;
    if (groups['text'] !== undefined) parent.children.push(unescaped(groups['text']));
    else if (groups['close'] !== undefined) {
      if (open.length < 2 || parent.name !== groups['close']) throw new Error(`</${groups['close']}> closes <${parent.name}>`);
      open.pop();
    } else {
      const attributes = new Map<string, string>();
      for (const [, name, value] of (groups['rest'] ?? '').matchAll(/([A-Za-z][\w:.-]*)="([^"]*)"/gu)) {
        if (attributes.has(name!)) throw new Error(`two attributes ${name}`);
        attributes.set(name!, unescaped(value!));
      }
      const element = { name: groups['start']!, attributes, children: [] };
      parent.children.push(element);
      if (groups['empty'] === '') open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is not closed`);
  const [root, ...others] = top.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (root === undefined || typeof root === 'string' || others.length > 0) throw new Error('not one root element');
  return root;
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replaceAll(/&(?<name>[^;\s]*);?/gu, (whole, name: string) => {
    const character = whole.endsWith(';') ? named[name] : undefined;
    if (character === undefined) throw new Error(`${whole} is no reference`);
    return character;
  });
}

/** Every element below and including one, in document order. */
export function* elementsOf(root: XmlElement): Iterable<XmlElement> {
  const rest = [root];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    yield next;
    rest.push(...next.children.filter((child) => typeof child !== 'string').reverse());
  }
}

/** All text below an element. */
export function textIn(root: XmlElement): string {
  return [...elementsOf(root)].flatMap(({ children }) => children.filter((child) => typeof child === 'string')).join('');
}
