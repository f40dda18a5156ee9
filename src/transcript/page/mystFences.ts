/** What a fence of MyST is: code with its language, a part of the page in a frame, or code that a file has. */
export type MystFence =
  | { readonly kind: "code"; readonly label: string | null; readonly options: number }
  | { readonly kind: "page"; readonly options: number }
  | { readonly kind: "include"; readonly source: string; readonly language: string };

const codeNames = /^(?:code|code-block|code-cell|sourcecode)$/;

/**
 * A fence whose info is a directive, `{code-block} powershell`, or null for any other. `options` counts the lines that its
 * options take: those that begin `:name:`, or what stands between two lines of `---`, and the empty line below them.
 */
export function mystFence(info: string, content: string): MystFence | null {
  const [, name, argument] = /^\{([a-z][\w:-]*)\}\s*(\S*)/i.exec(info.trim()) ?? [];
  if (name === undefined) return null;
  const lines = content.split("\n");
  if (name === "literalinclude") {
    const language = /^\s*:language:\s*(\S+)/m.exec(content)?.[1] ?? "";
    return { kind: "include", source: argument, language };
  }
  const options = optionLines(lines);
  if (!codeNames.test(name)) return { kind: "page", options };
  return { kind: "code", label: argument === "" ? null : argument.toLowerCase(), options };
}

function optionLines(lines: readonly string[]): number {
  let end = 0;
  if (lines[0]?.trim() === "---") {
    const close = lines.findIndex((line, index) => index > 0 && line.trim() === "---");
    if (close > 0) end = close + 1;
  } else while (/^\s*:[\w-]+:(?:\s|$)/.test(lines[end] ?? "")) end++;
  return end > 0 && lines[end]?.trim() === "" ? end + 1 : end;
}
