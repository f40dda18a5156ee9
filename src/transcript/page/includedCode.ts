/** A script that a page takes from a file of its repository, which its reader sees and the page's own text does not have. */
export interface IncludedCode {
  readonly source: string;
  readonly directive: string;
}

const blockForm = /^\s*:::code\b((?:\s+[\w-]+="[^"]*")*)\s*(?::::)?\s*$/i;
const linkForm = /^\s*\[!code(?:-([\w-]+))?\s*\[[^\]]*\]\(([^)\s]+)[^)]*\)\]\s*$/i;

/** `:::code language="powershell" source="x.ps1":::` and `[!code-powershell[Name](x.ps1)]`; null for any other line and language. */
export function includedCode(line: string): IncludedCode | null {
  const [, given] = blockForm.exec(line) ?? [];
  if (given !== undefined) {
    const values = new Map(
      [...given.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key.toLowerCase(), value]),
    );
    return included(values.get("language") ?? "", values.get("source") ?? "", line);
  }
  const [, language = "", source = ""] = linkForm.exec(line) ?? [];
  return included(language, source, line);
}

function included(language: string, source: string, line: string): IncludedCode | null {
  if (source === "" || !(/^(?:azure)?(?:powershell|pwsh)\b/i.test(language) || /\.ps[md]?1(?:[#?]|$)/i.test(source)))
    return null;
  return { source, directive: line.trim() };
}
