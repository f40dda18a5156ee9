import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import { inputOf } from "../promptLines.ts";
import { announcesOutput, isEnglish } from "./announcesOutput.ts";
import { dedent, type PageElement, type PagePiece, type PageSample } from "./Page.ts";
import { promptBlocks } from "./promptBlocks.ts";
import { looksLikeOutput } from "./sampleLines.ts";
import { mentionedFile, savedFile } from "./savedFile.ts";
import { scriptRuns } from "./scriptRuns.ts";
import { isSyntaxDiagram } from "./syntaxDiagram.ts";
import { tableBlocks } from "./tableBlocks.ts";
import { textSample } from "./textSamples.ts";

/** A script as it was found, before it has a number. */
export interface FoundBlock {
  readonly script: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly samples: PageSample[];
  readonly skip: string | null;
  readonly saveAs: string | null;
  readonly mentions: string | null;
}

type PieceReader = Pick<ScriptReader, "read" | "isCommand" | "edition">;

const scriptLabels = /^(?:powershell|pwsh|posh|ps|ps1|azurepowershell|powershell-console|shell-session)(?:-\w+)*$/;
const outputLabels = /^(?:output|out|result|results)(?:-\w+)?$/;
const openLabels = /^(?:console|text|txt|plain|plaintext|none|terminal|log|syntax)?$/;

/** Languages of data: a page that shows such a piece right behind a script shows what the script prints. */
const dataLabels = /^(?:json|jsonc|xml|yaml|yml|csv|html|ini|properties|http|toml|md|markdown|dos|cmd|bat|batch)$/;

export const syntaxReason = "it describes the syntax of a command";

/**
 * The parts of a page as scripts and their outputs: what the page calls PowerShell is a script unless it can only be
 * output, what it calls output is output, and what it leaves open, or puts into its text, is told by reading it.
 */
export function elementBlocks(elements: readonly PageElement[], reader: PieceReader): FoundBlock[] {
  const found: FoundBlock[] = [];
  /** What stands behind the last piece of code, or before the first. */
  let between: PageElement[] = [];
  const takeText = (): void => {
    const last = found.at(-1);
    const sample = last && last.skip === null && last.samples.length === 0 ? textSample(between, last.script) : null;
    if (sample) last?.samples.push(sample);
    between = [];
  };
  for (const element of elements) {
    if (element.kind === "code") {
      const blocks = pieceBlocks(element, found, between, reader);
      takeText();
      found.push(...blocks);
      continue;
    }
    const rows = element.kind === "table" ? tableBlocks(element, reader) : [];
    if (rows.length === 0) between.push(element);
    else {
      takeText();
      found.push(...rows.map((row) => ({ ...row, skip: null, saveAs: null, mentions: null })));
    }
  }
  takeText();
  return found;
}

function textOf(element: PageElement): string[] {
  return "lines" in element ? [element.lines.map(({ text }) => text).join(" ")] : [];
}

/** How a piece that is no script stands to the script before it. */
interface PieceContext {
  readonly hasScript: boolean;
  /** The text right above says that what follows is printed. */
  readonly isAnnounced: boolean;
  /** Another part of the page begins in between, or the text says that the piece is something else. */
  readonly isApart: boolean;
}

/** The scripts of a piece; one that is a sample is given to the last script of `found`. */
function pieceBlocks(
  piece: PagePiece,
  found: readonly FoundBlock[],
  between: readonly PageElement[],
  reader: PieceReader,
): FoundBlock[] {
  const label = piece.label ?? "";
  const above = between.flatMap(textOf);
  const last = found.findLast(({ skip }) => skip === null);
  const isAnnounced = announcesOutput(above.at(-1) ?? "");
  const isOfOther = between.some((each) => each.kind === "heading" && !announcesOutput(textOf(each)[0]));
  const isApart = !isAnnounced && (isOfOther || (isEnglish(above.at(-1) ?? "") && !looksLikeOutput(piece.text)));
  if (piece.text.trim() === "") return [];
  if (outputLabels.test(label)) {
    last?.samples.push(sampleOf(piece));
    return [];
  }
  if (!scriptLabels.test(label) && !openLabels.test(label)) {
    if (last && !isOfOther && (isAnnounced || (dataLabels.test(label) && above.length === 0)))
      last.samples.push(sampleOf(piece));
    return [];
  }
  if (piece.text.split("\n").some((line) => inputOf(line) !== null))
    return promptBlocks(piece).map((block) => ({
      ...block,
      samples: [...block.samples],
      skip: null,
      saveAs: null,
      mentions: null,
    }));
  const whole = { script: piece.text, startLine: piece.startLine, endLine: piece.endLine, samples: [], skip: null };
  if (isSyntaxDiagram(piece.text)) return [{ ...whole, skip: syntaxReason, saveAs: null, mentions: null }];
  const context = { hasScript: last !== undefined, isAnnounced, isApart };
  const role = roleOf(piece, scriptLabels.test(label), context, reader);
  const saveAs = savedFile(above, piece.text);
  if (role === "script") return [{ ...whole, saveAs, mentions: mentionedFile(above) }];
  if (role === "sample") last?.samples.push(sampleOf(piece));
  return role === "sample" || role === "neither" ? [] : [role];
}

function roleOf(
  piece: PagePiece,
  isLabelled: boolean,
  { hasScript, isAnnounced, isApart }: PieceContext,
  reader: PieceReader,
): "script" | "sample" | "neither" | FoundBlock {
  const readable = maskAngles(piece.text, reader.edition).text;
  const { state, certainty } = reader.read(readable);
  if (state === "whole" && certainty === "script") return "script";
  const lines = piece.text.split("\n");
  const runs = scriptRuns(readable.split("\n"), reader);
  const [run] = runs;
  if (runs.length === 1 && lines.slice(0, run.start).every((line) => line.trim() === "")) {
    const rest = lines.slice(run.end).join("\n");
    if (looksLikeOutput(rest)) return split(piece, lines, run.end);
  }
  if (isLabelled) {
    const canBeOutput = hasScript && runs.length === 0;
    return canBeOutput && (looksLikeOutput(piece.text) || (isAnnounced && certainty === "prose")) ? "sample" : "script";
  }
  const inRuns = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  if (inRuns * 5 >= lines.length * 3) return "script";
  return hasScript && !isApart ? "sample" : "neither";
}

/** A script with its output in the same piece. */
function split(piece: PagePiece, lines: readonly string[], at: number): FoundBlock {
  const first = lines.findIndex((line, index) => index >= at && line.trim() !== "");
  const script = lines.slice(0, at).join("\n");
  const sample = { lines: lines.slice(first), startLine: piece.startLine + first, endLine: piece.endLine };
  const { startLine } = piece;
  return {
    script,
    startLine,
    endLine: startLine + at - 1,
    samples: [sample],
    skip: null,
    saveAs: null,
    mentions: null,
  };
}

function sampleOf(piece: PagePiece): PageSample {
  return { lines: dedent(piece.text.split("\n")), startLine: piece.startLine, endLine: piece.endLine };
}
