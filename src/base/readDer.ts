/** One element of a DER text: its tag byte and its content; constructed elements have children. */
export interface DerElement {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly children: readonly DerElement[];
}

/** How deep elements may lie in each other; certificates and signatures need a dozen. */
const deepest = 64;

/** Reads the element at the beginning of some bytes. */
export function readDer(bytes: Uint8Array): DerElement {
  return elementAt(bytes, 0, 0).element;
}

/** The dotted text of an object identifier. */
export function objectIdentifier(element: DerElement): string {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of element.content) {
    number = number * 128 + (byte & 0x7f);
    if (byte & 0x80) continue;
    numbers.push(number);
    number = 0;
  }
  const [first = 0, ...rest] = numbers;
  const top = Math.min(Math.floor(first / 40), 2);
  return [top, first - top * 40, ...rest].join(".");
}

function elementAt(bytes: Uint8Array, start: number, depth: number): { element: DerElement; end: number } {
  if (start + 2 > bytes.length) throw new Error("DER ends too early");
  if (depth > deepest) throw new Error("DER is nested too deeply");
  const tag = bytes[start];
  let at = start + 1;
  let length = bytes[at++];
  if (length & 0x80) {
    const count = length & 0x7f;
    if (count === 0 || count > 4) throw new Error("DER length is not supported");
    length = 0;
    for (let index = 0; index < count; index++) length = length * 256 + bytes[at++];
  }
  const end = at + length;
  if (!(end <= bytes.length)) throw new Error("DER ends too early");
  const content = bytes.subarray(at, end);
  return {
    element: { tag, content, children: tag & 0x20 ? childrenOf(content, depth + 1) : [] },
    end,
  };
}

function childrenOf(content: Uint8Array, depth: number): readonly DerElement[] {
  const children: DerElement[] = [];
  for (let at = 0; at < content.length; ) {
    const { element, end } = elementAt(content, at, depth);
    children.push(element);
    at = end;
  }
  return children;
}
