import { pollStop } from "../../base/budget.ts";
import { findProperty } from "../../objects/members/propertyList.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import { typeNamesOf } from "../../objects/types/typeNames.ts";
import type { CustomView } from "../views/View.ts";
import { shownElements } from "./displayText.ts";
import type { ComplexNode } from "./FormatData.ts";
import type { ObjectShape } from "./ObjectShape.ts";
import { defaultProperties } from "./objectProperties.ts";
import { type ResolvedProperty, resolveRequested } from "./requestedProperties.ts";
import { isScalar } from "./scalarTypes.ts";
import type { ValueReader } from "./ValueReader.ts";
import { propertySource } from "./ValueSource.ts";

const defaultDepth = 5;
const newLine: ComplexNode = { kind: "newLine" };

export function viewCustomShape(view: CustomView, reader: ValueReader): ObjectShape {
  return {
    info: { kind: "Custom" },
    autoSize: false,
    view,
    groupBy: view.groupBy ?? null,
    entry: (target) => ({ kind: "Custom", nodes: view.nodes(target, (value) => reader.text(value)) }),
  };
}

/** Objects as "class Name { property = value ... }", objects and collections inside of them likewise. */
export function propertyCustom(reader: ValueReader): ObjectShape {
  return {
    info: { kind: "Custom" },
    autoSize: false,
    view: null,
    groupBy: null,
    entry: (target) => ({ kind: "Custom", nodes: objectNodes(target, reader) }),
  };
}

/** An object that is no value and no collection by its properties, those asked for where there are any. */
function objectNodes(target: unknown, reader: ValueReader): ComplexNode[] {
  const { depth = defaultDepth, properties } = reader.request;
  const elements = shownElements(target);
  if (elements) return [...collectionNodes(elements, reader, depth), newLine];
  if (isScalar(typeNamesOf(target))) return [text(reader.text(target)), newLine];
  return classNodes(target, reader, depth, properties);
}

function classNodes(
  target: unknown,
  reader: ValueReader,
  depth: number,
  requests = null as ValueReader["request"]["properties"],
): ComplexNode[] {
  pollStop();
  const properties = requests
    ? resolveRequested(requests, target)
    : defaultProperties(target).map((name) => resolved(name, target));
  const inner = properties
    .filter(({ exists }) => exists)
    .flatMap(({ source, label, request }) => {
      const read = reader.valueOrFailure(source, target);
      const nodes =
        "failure" in read ? [text(read.failure), newLine] : valueNodes(read.value, reader, request.depth ?? depth);
      return [text(`${label} = `), ...nodes];
    });
  const name = typeNamesOf(target)[0] ?? "";
  return [
    text(`class ${name.slice(name.lastIndexOf(".") + 1)}`),
    newLine,
    text("{"),
    newLine,
    frame(inner),
    text("}"),
    newLine,
  ];
}

function resolved(name: string, target: unknown): ResolvedProperty {
  return {
    source: propertySource(name),
    label: name,
    request: { expression: name },
    exists: findProperty(target, name) !== undefined,
  };
}

/** Collections are always laid out, objects only while depth is left. */
function valueNodes(value: unknown, reader: ValueReader, depth: number): ComplexNode[] {
  const elements = shownElements(value);
  if (elements) return [newLine, frame([...collectionNodes(elements, reader, depth - 1), newLine])];
  if (isPlain(value) || depth <= 0) return [text(reader.text(value)), newLine];
  return [newLine, frame(classNodes(value, reader, depth - 1))];
}

function collectionNodes(elements: Iterable<unknown>, reader: ValueReader, depth: number): ComplexNode[] {
  const limit = reader.settings.enumerationLimit();
  const inner: ComplexNode[] = [];
  let count = 0;
  for (const element of elements) {
    if (count === limit) {
      inner.push(text(ellipsis()), newLine);
      break;
    }
    count++;
    pollStop();
    const nested = shownElements(element);
    if (isPlain(element) || depth <= 0) inner.push(text(reader.text(element)), newLine);
    else if (nested) inner.push(newLine, frame([...collectionNodes(nested, reader, depth - 1), newLine]));
    else for (const node of classNodes(element, reader, depth - 1)) inner.push(node);
  }
  return [text("["), newLine, frame(inner), text("]"), newLine];
}

function isPlain(value: unknown): boolean {
  return value === null || value === undefined || isScalar(typeNamesOf(value)) || defaultProperties(value).length === 0;
}

function text(value: string): ComplexNode {
  return { kind: "text", text: value };
}

function frame(nodes: readonly ComplexNode[]): ComplexNode {
  return { kind: "frame", left: 2, nodes };
}
