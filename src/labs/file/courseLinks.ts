import MarkdownIt from "markdown-it";
import type { LabPlace } from "./Lab.ts";
import { type LabProblem, labProblem } from "./LabProblem.ts";

/** A link of a course to one of its labs, without the place in it that it may name. */
export interface CourseLink extends LabPlace {
  readonly target: string;
  readonly title: string;
}

/** Characters that the file of a course may have. */
const mostCharacters = 20_000;

/** The links of the first ordered list of a course's text, in its order. */
export function courseLinks(text: string): { readonly links: readonly CourseLink[]; readonly problems: LabProblem[] } {
  if (text.length > mostCharacters) {
    const values = { length: text.length, most: mostCharacters };
    return { links: [], problems: [labProblem("LabTooLarge", { line: 1, column: 1 }, values)] };
  }
  const lines = text.split(/\r?\n/);
  const links: CourseLink[] = [];
  let depth = 0;
  let isOver = false;
  for (const token of new MarkdownIt().parse(text, {})) {
    if (token.type === "ordered_list_open") depth++;
    else if (token.type === "ordered_list_close") isOver ||= --depth === 0;
    if (depth === 0 || isOver || token.type !== "inline" || !token.map) continue;
    const at = token.children?.findIndex(({ type }) => type === "link_open") ?? -1;
    const target = at < 0 ? null : token.children?.[at].attrGet("href");
    if (!target) continue;
    const [line] = token.map;
    const title = token.children?.[at + 1]?.content ?? String(target);
    links.push({
      target: decoded(String(target).replace(/#.*$/s, "")),
      title,
      line: line + 1,
      column: lines[line].indexOf("[") + 1,
    });
  }
  const problems = links.length === 0 ? [labProblem("LabCourseEmpty", { line: 1, column: 1 })] : [];
  return { links, problems };
}

/** A link's target without its escapes; one that is escaped wrongly stays as it is. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
