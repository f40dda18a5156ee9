import MarkdownIt from "markdown-it";
import type { Lab } from "../../labs/file/Lab.ts";
import { type LabProblem, labProblem } from "../../labs/file/LabProblem.ts";

/** Links of a lab's article that lead nowhere in its page, as warnings. */
export function deadLinks(lab: Lab): LabProblem[] {
  const lines = lab.text.split("\n");
  return new MarkdownIt().parse(lab.text, {}).flatMap((token) => {
    if (token.type !== "inline" || !token.map) return [];
    const [first, end] = token.map;
    return (token.children ?? []).flatMap((child) => {
      const target = child.type === "link_open" ? String(child.attrGet("href")) : "";
      if (target === "" || /^(?:https?|mailto):/i.test(target)) return [];
      const row = lines.slice(first, end).findIndex((line) => line.includes(`](${target}`));
      const line = first + Math.max(row, 0);
      const place = { line: line + 1, column: Math.max(lines[line].indexOf(`](${target}`), 0) + 1 };
      if (!target.startsWith("#")) return [labProblem("LabLinkDead", place, { target }, "warning")];
      const tasks = lab.tasks.map(({ id }) => `#${id}`);
      if (tasks.includes(target)) return [];
      const known = tasks.join(", ");
      return [labProblem("LabLinkAnchor", place, { target, known }, "warning")];
    });
  });
}
