import { maskAngles } from "../placeholder/maskAngles.ts";
import { inputOf, withoutBullet } from "../promptLines.ts";
import { dedent, type PageBlock } from "./Page.ts";
import { promptBlocks, type TextReader } from "./promptBlocks.ts";
import { sampleLines } from "./sampleLines.ts";
import { scriptRuns } from "./scriptRuns.ts";

type Found = Pick<PageBlock, "script" | "startLine" | "endLine" | "samples"> & {
  /** The paragraphs between it and the script before it. */
  readonly above: readonly string[];
};

/** The scripts of plain text in which nothing sets them apart, each with the output that follows it. */
export function textBlocks(text: string, reader: TextReader): Found[] {
  const lines = text.split(/\r\n|\n/).map((line) => withoutBullet(line.replace(/[\u00a0\u3000]/g, " ")));
  if (lines.some((line) => inputOf(line.trim()) !== null)) return promptedText(lines, reader);
  const runs = scriptRuns(readable(lines, reader), reader);
  return runs.map(({ start, end }, index) => {
    const script = dedent(lines.slice(start, end)).join("\n");
    const sample = sampleLines(lines, end, runs[index + 1]?.start ?? lines.length, script);
    const samples = sample
      ? [{ lines: dedent(lines.slice(sample.start, sample.end)), startLine: sample.start + 1, endLine: sample.end }]
      : [];
    const above = paragraphsIn(lines.slice(runs[index - 1]?.end ?? 0, start));
    return { script, startLine: start + 1, endLine: end, samples, above };
  });
}

/** Lines whose names in angle brackets are words, so that they can be told from prose. */
function readable(lines: readonly string[], { edition }: TextReader): string[] {
  return lines.map((line) => (line.includes("<") ? maskAngles(line, edition).text : line));
}

function paragraphsIn(lines: readonly string[]): string[] {
  return lines
    .join("\n")
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}

/** Inputs behind prompts; what is printed ends at an empty line that prose follows. */
function promptedText(lines: readonly string[], reader: TextReader): Found[] {
  const found: Found[] = [];
  const besides = [...lines];
  for (let index = 0; index < lines.length; index++) {
    if (inputOf(lines[index].trim()) === null) continue;
    let end = index + 1;
    while (end < lines.length && (lines[end].trim() !== "" || inputOf(lines[end + 1]?.trim() ?? "") !== null)) end++;
    const sample = sampleLines(lines, end, nextPrompt(lines, end), "");
    if (sample && sample.start <= end + 2) end = sample.end;
    besides.fill("", index, end);
    found.push(
      ...promptBlocks(
        {
          text: dedent(lines.slice(index, end)).join("\n"),
          startLine: index + 1,
          endLine: end,
          label: null,
        },
        reader,
      ).map((block) => ({ ...block, above: [] })),
    );
    index = end - 1;
  }
  const others = scriptRuns(readable(besides, reader), reader)
    .map(({ start, end }) => ({
      script: dedent(lines.slice(start, end)).join("\n"),
      startLine: start + 1,
      endLine: end,
      samples: [],
      above: [],
    }))
    // Beside prompts a call of a cmdlet is a script, and other words may be what was printed.
    .filter(({ script }) => found.length === 0 || /^(?:#.*\n|\s*\n)*[A-Za-z]+-[A-Za-z]+(?:\s|$)/.test(script));
  return [...found, ...others].sort((left, right) => left.startLine - right.startLine);
}

function nextPrompt(lines: readonly string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && inputOf(line.trim()) !== null);
  return at < 0 ? lines.length : at;
}
