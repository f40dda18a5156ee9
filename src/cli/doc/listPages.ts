import { cmdletTable } from "virtual:cmdlets";
import { visibleControls } from "../../base/text/visibleControls.ts";
import { ScriptReader } from "../../session/ScriptReader.ts";
import type { ParsedArguments } from "../commands/Command.ts";
import { readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { type Program, say } from "../Program.ts";
import { Shell } from "../terminal/Shell.ts";
import { standardOutput } from "../terminal/StandardOutput.ts";
import { type FoundPage, findPages } from "./findPages.ts";
import { listText } from "./listText.ts";
import type { PageFile } from "./PageFile.ts";
import { blockPlaceholders } from "./PageRun.ts";
import { checkEncoding } from "./readPageText.ts";
import { type PageSettings, pageIn, pageText } from "./testPage.ts";

/** Prints the scripts of pages; an array in JSON where there are several. */
export function listPages(words: readonly string[], args: ParsedArguments, program: Program): number {
  const wrong = ["differences", "value", "values", "jobs", "report"].find((option) => args.texts.has(option));
  const unfit = wrong ?? ["strict", "populate"].find((flag) => args.has(flag));
  if (unfit) throw new UsageError(`'cmdlab doc list' runs nothing: --${unfit} is for run and test.`);
  const options = readGlobalOptions(args.texts, program.environment);
  const encoding = args.text("encoding");
  const settings = {
    reader: new ScriptReader(options.edition, cmdletTable.keys()),
    encoding: encoding === null ? null : checkEncoding(encoding),
  };
  const found = findPages(words);
  const shell = new Shell(options, say);
  try {
    const pages = found.flatMap((page) => readListed(page, found.length === 1, shell, settings));
    if (args.has("json")) {
      const rows = pages.map(jsonPage);
      standardOutput.write(`${JSON.stringify(found.length === 1 ? rows[0] : rows, null, 2)}\n`);
    } else standardOutput.write(visibleControls(pages.map(listText).join("\n")));
    return pages.length === 0 ? 2 : 0;
  } finally {
    shell.close();
  }
}

function readListed(
  found: FoundPage,
  isAlone: boolean,
  shell: Shell,
  settings: Pick<PageSettings, "reader" | "encoding">,
): PageFile[] {
  const text = pageText(found, settings.encoding, isAlone);
  const page = typeof text === "string" ? pageIn(found, text, shell, settings.reader, isAlone) : text;
  if (!("problem" in page)) return [{ file: found.file, ...page }];
  say(page.problem);
  return [];
}

/** The page as others read it: every placeholder once a script, with its lines. */
function jsonPage({ file, form, blocks }: PageFile): unknown {
  const rows = blocks.map(({ placeholders: _, files, ...block }, index) => ({
    ...block,
    ...(files.length === 0 ? {} : { files }),
    placeholders: blockPlaceholders(blocks[index], new Map()).map(({ value: __, ...placeholder }) => placeholder),
  }));
  return { file, form, blocks: rows };
}
