import { displayText } from "../../objects/model/displayText.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ComplexNode } from "../shape/FormatData.ts";
import type { CustomView, ViewFile } from "./View.ts";

/** Help pages are laid out by Get-Help itself, line by line; a line that is too long goes on at its own indentation. */
const page: CustomView = {
  kind: "Custom",
  name: "HelpPage",
  types: ["HelpInfo"],
  outOfBand: false,
  nodes: (help) => (displayText(help) ?? toText(help)).split(/\r?\n/).flatMap(lineNodes),
};

function lineNodes(line: string, index: number, lines: readonly string[]): ComplexNode[] {
  if (index === lines.length - 1) return [{ kind: "text", text: line }];
  const left = line.length - line.trimStart().length;
  return [{ kind: "frame", left, nodes: [{ kind: "text", text: line.slice(left) }, { kind: "newLine" }] }];
}

const views: ViewFile = () => [page];

export default views;
