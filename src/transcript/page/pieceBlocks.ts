import type { ScriptReader } from "../../session/ScriptReader.ts";
import { inputOf } from "../promptLines.ts";
import { dedent, type PageBlock, type PagePiece, type PageSample } from "./Page.ts";
import { promptBlocks } from "./promptBlocks.ts";
import { looksLikeOutput } from "./sampleLines.ts";
import { scriptRuns } from "./scriptRuns.ts";

type Found = Omit<PageBlock, "number"> & { samples: PageSample[] };

const scriptLabels =
  /^(?:powershell|pwsh|posh|ps|ps1|azurepowershell|powershell-console|shell-session)(?:-interactive)?$/;
const outputLabels = /^(?:output|out|result|results)$/;
const openLabels = /^(?:console|text|txt|plain|plaintext|none|terminal|log|syntax)?$/;

/**
 * Pieces that a page sets apart as code, as scripts and their outputs: what the page calls PowerShell is a script unless it
 * can only be output, what it calls output is output, and what it leaves open is told by reading it.
 */
export function pieceBlocks(pieces: readonly PagePiece[], reader: ScriptReader): PageBlock[] {
  const found: Found[] = [];
  for (const piece of pieces) {
    const label = piece.label ?? "";
    if (piece.text.trim() === "" || !(scriptLabels.test(label) || outputLabels.test(label) || openLabels.test(label)))
      continue;
    const last = found.at(-1);
    if (outputLabels.test(label)) last?.samples.push(sampleOf(piece));
    else if (piece.text.split("\n").some((line) => inputOf(line) !== null))
      found.push(...promptBlocks(piece).map((block) => ({ ...block, samples: [...block.samples] })));
    else {
      const role = roleOf(piece, scriptLabels.test(label), last !== undefined, reader);
      if (role === "script")
        found.push({ script: piece.text, startLine: piece.startLine, endLine: piece.endLine, samples: [] });
      else if (role === "sample") last?.samples.push(sampleOf(piece));
      else if (role !== "neither") found.push(role);
    }
  }
  return found.map((block, index) => ({ number: index + 1, ...block }));
}

function roleOf(
  piece: PagePiece,
  isLabelled: boolean,
  hasScript: boolean,
  reader: ScriptReader,
): "script" | "sample" | "neither" | Found {
  const { state, certainty } = reader.read(piece.text);
  if (state === "whole" && certainty === "script") return "script";
  const lines = piece.text.split("\n");
  const runs = scriptRuns(lines, reader);
  const [run] = runs;
  if (runs.length === 1 && lines.slice(0, run.start).every((line) => line.trim() === "")) {
    const rest = lines.slice(run.end).join("\n");
    if (looksLikeOutput(rest)) return split(piece, lines, run.end);
  }
  if (isLabelled) return hasScript && runs.length === 0 && looksLikeOutput(piece.text) ? "sample" : "script";
  const inRuns = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  if (inRuns * 5 >= lines.length * 3) return "script";
  return hasScript ? "sample" : "neither";
}

/** A script with its output in the same piece. */
function split(piece: PagePiece, lines: readonly string[], at: number): Found {
  const first = lines.findIndex((line, index) => index >= at && line.trim() !== "");
  const script = lines.slice(0, at).join("\n");
  const sample = { lines: lines.slice(first), startLine: piece.startLine + first, endLine: piece.endLine };
  return { script, startLine: piece.startLine, endLine: piece.startLine + at - 1, samples: [sample] };
}

function sampleOf(piece: PagePiece): PageSample {
  return { lines: dedent(piece.text.split("\n")), startLine: piece.startLine, endLine: piece.endLine };
}
