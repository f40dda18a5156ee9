import { displayPage } from "../../objects/members/displayText.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ComplexNode } from "../shape/FormatData.ts";
import type { CustomView, View } from "./View.ts";

/**
 * Help pages are laid out by Get-Help itself, line by line; a line that is too long goes on at its own indentation. Each
 * type of help object has a view of its own, so that one of another type behind it shows as a list.
 */
function page(type: string, view: string): CustomView {
  return {
    kind: "Custom",
    name: type + view,
    types: [type + view],
    outOfBand: false,
    nodes: (help) => (displayPage(help, view) ?? toText(help)).split(/\r?\n/).flatMap(lineNodes),
  };
}

function lineNodes(line: string, index: number, lines: readonly string[]): ComplexNode[] {
  if (index === lines.length - 1) return [{ kind: "text", text: line }];
  const left = line.length - line.trimStart().length;
  return [{ kind: "frame", left, nodes: [{ kind: "text", text: line.slice(left) }, { kind: "newLine" }] }];
}

const suffixes = ["", "#FullView", "#DetailedView", "#ExamplesView", "#parameter"];

/** The views of one type of help object, and of parts of it that have one. */
export function helpViews(type: string, parts: readonly string[] = []): View[] {
  return [...suffixes, ...parts.map((part) => `#${part}`)].map((suffix) => page(type, suffix));
}
