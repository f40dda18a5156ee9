import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import { inputOf, showsOwnPrompt, withoutBullet, withPromptsAtStart } from "../promptLines.ts";
import { announcedCall, type CalledInText, sameText } from "./announcedCall.ts";
import { announcesError, announcesOutput, isEnglish, requestsScript, tellsOfMishap } from "./announcesOutput.ts";
import { bareCalls } from "./bareCalls.ts";
import { commentSample } from "./commentSample.ts";
import { includedCode } from "./includedCode.ts";
import { lineSamples } from "./lineSamples.ts";
import {
  dedent,
  inlineLabel,
  itemLabel,
  type PageDataFile,
  type PageElement,
  type PageLine,
  type PagePiece,
  type PageSample,
  type PageText,
} from "./Page.ts";
import { promptBlocks } from "./promptBlocks.ts";
import { looksLikeOutput } from "./sampleLines.ts";
import { mentionedFile, savedDataFile, savedFile } from "./savedFile.ts";
import { scriptRuns } from "./scriptRuns.ts";
import { beginsAsParameter, shownParts } from "./shownParts.ts";
import { isSyntaxDiagram } from "./syntaxDiagram.ts";
import { tableBlocks } from "./tableBlocks.ts";
import { textSample, typedSample } from "./textSamples.ts";
import { withOwnPrompt } from "./withOwnPrompt.ts";

/** A script as it was found, before it has a number. */
export interface FoundBlock {
  readonly script: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly samples: PageSample[];
  readonly skip: string | null;
  readonly saveAs: string | null;
  readonly mentions: string | null;
  readonly files: readonly PageDataFile[];
  readonly computer?: string;
}

type PieceReader = Pick<
  ScriptReader,
  "read" | "isCommand" | "functionsOf" | "callsCmdletsAlone" | "isWholeCall" | "edition"
>;

/** PowerShell's names, with a version behind them, and with letters of the long one left out. */
const scriptLabels =
  /^(?:(?=.{8})p?o?w?e?r?s?h?e?l{1,3}|pwsh|posh|ps|ps1|azurepowershell|shell-session)(?:-?\d+(?:\.\d+)*)?(?:-\w+)*$/;
const outputLabels = /^(?:output|out|results?|errors?)(?:-\w+)?$/;
const openLabels = /^(?:console|text|txt|plain|plaintext|none|terminal|log|syntax)?$/;

/** Languages of data: a page that shows such a piece right behind a script shows what the script prints. */
const dataLabels = /^(?:json|jsonc|xml|yaml|yml|csv|html|ini|properties|http|toml|md|markdown|dos|cmd|bat|batch)$/;

/** Other shells: many a writer names one of them for what is PowerShell's. */
const shellLabels = /^(?:bash|sh|shell|zsh|dos|cmd|bat|batch|command|commandline|command-line|cmdline|commands?)$/;

export const syntaxReason = "it describes the syntax of a command";

/**
 * The parts of a page as scripts and their outputs: what the page calls PowerShell is a script unless it can only be
 * output, what it calls output is output, and what it leaves open, or puts into its text, is told by reading it.
 */
export function elementBlocks(elements: readonly PageElement[], reader: PieceReader): FoundBlock[] {
  const found: FoundBlock[] = [];
  /** What stands behind the last piece of code, or before the first. */
  let between: PageElement[] = [];
  /** What the reader makes files of, for the next script. */
  let files: PageDataFile[] = [];
  /** Whether the last piece of code is a script or its sample. */
  let isBehindScript = false;
  /** Whether the last script is one that the text shows with its prompt. */
  let isTyped = false;
  const takeText = (): void => {
    const last = found.at(-1);
    const lacksSample = last && last.skip === null && last.samples.length === 0;
    const sample = lacksSample ? ((isTyped ? typedSample(between) : null) ?? textSample(between, last.script)) : null;
    const above = sample ? between.filter((each) => lineOf(each) < sample.startLine) : [];
    const named =
      sample && !isTyped ? announcedCall(above, sample.lines.join("\n"), last?.script ?? null, reader) : null;
    if (sample && named) found.push(asScript({ ...named, samples: [sample] }));
    else if (sample) last?.samples.push(sample);
    isTyped = false;
    between = [];
  };
  for (const each of elements) {
    const element = each.kind === "code" ? asMeant(each, between, reader) : each;
    if (element.kind === "code") {
      const file = dataFileOf(element, between.flatMap(textOf), reader);
      const samples = countSamples(found);
      const blocks: FoundBlock[] = file ? [] : pieceBlocks(element, { found, between, isBehindScript }, reader);
      isBehindScript = blocks.length > 0 || countSamples(found) > samples;
      // Behind code that is neither, the part of the page that it stands in goes on.
      const headings = isBehindScript || file ? [] : between.filter(({ kind }) => kind === "heading");
      takeText();
      between = headings;
      if (file) files.push(file);
      else if (blocks.length > 0) {
        found.push({ ...blocks[0], files }, ...blocks.slice(1));
        files = [];
      }
      continue;
    }
    const typed = element.kind === "text" || element.kind === "quote" ? typedPiece(element) : null;
    if (typed) {
      takeText();
      found.push(...typedBlocks(typed, reader));
      isBehindScript = isTyped = true;
      continue;
    }
    const includes = "lines" in element ? includedBlocks(element.lines) : [];
    const rows =
      element.kind === "table" ? tableBlocks(element, reader) : bareCalls(element, reader).filter(isNewTo(found));
    if (includes.length > 0) {
      takeText();
      found.push(...includes);
      isBehindScript = false;
    } else if (rows.length === 0) between.push(element);
    else {
      takeText();
      found.push(...rows.map((row) => (isSyntaxDiagram(row.script) ? asSyntax(row) : asScript(row))));
      isBehindScript = true;
      // What the sentence says of the output stands with the call.
      if (rows.some((each) => "isInSentence" in each)) between.push(element);
    }
  }
  takeText();
  return found;
}

/** A piece of code as what it is: code in one line may be words of the text, and so may a sentence that stands too far to the right. */
function asMeant(
  piece: PagePiece & { readonly kind: "code" },
  between: readonly PageElement[],
  reader: PieceReader,
): PageElement {
  if (isInline(piece)) return ofInline(piece, between, reader);
  const { text, label, startLine } = piece;
  const isSentence = label === null && !text.includes("\n") && /\p{L}:\s*$/u.test(text) && isEnglish(text);
  return isSentence && !looksLikeOutput(text)
    ? { kind: "text", lines: [{ text: text.trim(), line: startLine }] }
    : piece;
}

function isInline({ label }: PagePiece): boolean {
  return label === inlineLabel || label === itemLabel;
}

/** Code in one line that is a paragraph or item of its own: a script, an output that the text announces, or words of the text. */
function ofInline(
  { text, startLine, endLine, label }: PagePiece,
  between: readonly PageElement[],
  reader: PieceReader,
): PageElement {
  const readable = maskAngles(text, reader.edition).text;
  const { certainty } = reader.read(readable);
  const isItem = label === itemLabel;
  const isShown = !isItem && (looksLikeOutput(text) || announcesOutput(between.flatMap(textOf).at(-1) ?? ""));
  // A name, and no more than that, is a script where it is a command's; as the item of a list it is what is talked about.
  const isCalled = isItem ? reader.isWholeCall(readable) : /[\s(]/.test(text) || reader.isCommand(text);
  return (certainty === "script" && isCalled) || isShown
    ? { kind: "code", text, startLine, endLine, label: null }
    : { kind: "text", lines: [{ text, line: startLine, codes: [text] }] };
}

/** A paragraph that shows what somebody typed at the prompt, as code. */
function typedPiece({ lines }: PageText): PagePiece | null {
  const first = lines.findIndex(({ text }) => showsOwnPrompt(withoutBullet(text)));
  if (first < 0) return null;
  const shown = lines.slice(first);
  const text = shown.map((each) => withoutBullet(each.text)).join("\n");
  return { text, startLine: shown[0].line, endLine: shown[shown.length - 1].line, label: null };
}

/** The inputs of a piece that shows prompts, with what is printed for each. */
function typedBlocks(piece: PagePiece, reader: PieceReader): FoundBlock[] {
  return promptBlocks(piece, reader).map(asScript);
}

/** What a piece has before its first prompt, where that is a script: what is typed behind the prompt goes on from it. */
function untypedBlocks({ text, startLine }: PagePiece, end: number, reader: PieceReader): FoundBlock[] {
  const script = text.split("\n").slice(0, end).join("\n").trimEnd();
  const { state, certainty } = reader.read(maskAngles(script, reader.edition).text);
  if (state !== "whole" || certainty !== "script") return [];
  return [asScript({ script, startLine, endLine: startLine + script.split("\n").length - 1 })];
}

/** Whether a call that a sentence names is none of the page's scripts above, which it would name again. */
function isNewTo(found: readonly FoundBlock[]): (call: CalledInText) => boolean {
  return ({ script, isInSentence }) =>
    isInSentence !== true || !found.some((each) => sameText(each.script).includes(sameText(script)));
}

/** A script that the page does not have its reader save. */
function asScript(
  block: Pick<FoundBlock, "script" | "startLine" | "endLine" | "computer"> & {
    readonly samples?: readonly PageSample[];
  },
): FoundBlock {
  return { ...block, samples: [...(block.samples ?? [])], skip: null, saveAs: null, mentions: null, files: [] };
}

function asSyntax(block: Parameters<typeof asScript>[0]): FoundBlock {
  return { ...asScript(block), skip: syntaxReason };
}

function includedBlocks(lines: readonly PageLine[]): FoundBlock[] {
  return lines.flatMap(({ text, line }) => {
    const code = includedCode(text);
    if (code === null) return [];
    const skip = `the page takes it from '${code.source}', which is no part of it`;
    const place = { startLine: line, endLine: line, saveAs: null, mentions: null };
    return [{ script: code.directive, ...place, samples: [], skip, files: [] }];
  });
}

function countSamples(found: readonly FoundBlock[]): number {
  return found.reduce((sum, { samples }) => sum + samples.length, 0);
}

/** What the page has its reader save as a file of data; what it shows of a table for a script to read counts as one. */
function dataFileOf({ text, label }: PagePiece, above: readonly string[], reader: PieceReader): PageDataFile | null {
  const language = label ?? "";
  if (scriptLabels.test(language) || outputLabels.test(language)) return null;
  // A sentence may name the file that a script writes.
  if (openLabels.test(language) && reader.read(maskAngles(text, reader.edition).text).certainty === "script")
    return null;
  const name = savedDataFile(above);
  if (name !== null && !announcesOutput(above.at(-1) ?? "")) return { name, text };
  const tells = /\bcsv\b/i.test(above.at(-1) ?? "") && !announcesOutput(above.at(-1) ?? "");
  return language === "csv" && tells ? { name: null, text } : null;
}

function lineOf(element: PageElement): number {
  return element.kind === "code"
    ? element.startLine
    : element.kind === "table"
      ? (element.rows[0]?.line ?? 0)
      : element.lines[0].line;
}

function textOf(element: PageElement): string[] {
  return "lines" in element ? [element.lines.map(({ text }) => text).join(" ")] : [];
}

/** How a piece that is no script stands to the script before it. */
interface PieceContext {
  readonly hasScript: boolean;
  /** The text right above says that what follows is printed. */
  readonly isAnnounced: boolean;
  /** The text right above tells the reader to run what follows. */
  readonly isRequested: boolean;
  /** Another part of the page begins in between, or the text says that the piece is something else. */
  readonly isApart: boolean;
}

interface PiecePlace {
  readonly found: readonly FoundBlock[];
  readonly between: readonly PageElement[];
  readonly isBehindScript: boolean;
}

/** The scripts of a piece; one that is a sample is given to the last script of `found`. */
function pieceBlocks(
  shown: PagePiece,
  { found, between, isBehindScript }: PiecePlace,
  reader: PieceReader,
): FoundBlock[] {
  const label = shown.label ?? "";
  const text = withoutContinuation(withPromptsAtStart(shown.text), reader);
  const piece = { ...shown, text: withOwnPrompt(text, scriptLabels.test(label), reader) };
  const above = between.flatMap(textOf);
  const last = found.findLast(({ skip }) => skip === null);
  const named = announcedCall(between, piece.text, last?.script ?? null, reader);
  const shows = (): FoundBlock[] => {
    if (named) return [asScript({ ...named, samples: [sampleOf(piece)] })];
    last?.samples.push(sampleOf(piece));
    return [];
  };
  const isAnnounced = announcesOutput(above.at(-1) ?? "");
  const isOfOther = between.some((each) => each.kind === "heading" && !announcesOutput(textOf(each)[0]));
  const isUnlike = isEnglish(above.at(-1) ?? "") && !looksLikeOutput(piece.text);
  const isOfItself = isOfOther && announcesError(above.at(-1) ?? "");
  const isApart = isOfItself || (!isAnnounced && (isOfOther || isUnlike || tellsOfMishap(above.at(-1) ?? "")));
  if (piece.text.trim() === "") return [];
  const isTyped = piece.text.split("\n").some(showsOwnPrompt);
  if (outputLabels.test(label)) {
    if (isTyped) return typedOutput(piece, last, reader);
    return shows();
  }
  const isOtherShell = shellLabels.test(label);
  if (isOtherShell && isTyped) return typedBlocks(piece, reader);
  if (isOtherShell && reader.callsCmdletsAlone(maskAngles(piece.text, reader.edition).text))
    return pieceBlocks({ ...piece, label: "powershell" }, { found, between, isBehindScript }, reader);
  if (!scriptLabels.test(label) && !openLabels.test(label)) {
    const isRightBehind = dataLabels.test(label) && above.length === 0 && isBehindScript && last?.samples.length === 0;
    return named || (last && !isOfOther && (isAnnounced || isRightBehind)) ? shows() : [];
  }
  const typedAt = piece.text.split("\n").findIndex((line) => inputOf(line) !== null);
  if (typedAt >= 0) return [...untypedBlocks(piece, typedAt, reader), ...typedBlocks(piece, reader)];
  const { text: script, startLine, endLine } = piece;
  const whole = { script, startLine, endLine, samples: [], skip: null, files: [] };
  if (isSyntaxDiagram(piece.text)) return [{ ...whole, skip: syntaxReason, saveAs: null, mentions: null }];
  // Behind a sample stands what illustrates it, unless it is announced or has the look of one.
  const isFurther = last !== undefined && last.samples.length > 0 && !isAnnounced && !looksLikeOutput(piece.text);
  const isRequested = requestsScript(above.at(-1) ?? "");
  const context = {
    hasScript: named !== null || last !== undefined,
    isAnnounced: isAnnounced || named !== null,
    isApart: named === null && (isApart || isFurther),
    isRequested,
  };
  const parts = partBlocks(piece, scriptLabels.test(label), found, reader);
  if (parts) return parts;
  const role = roleOf(piece, scriptLabels.test(label), context, reader);
  const saveAs = savedFile(above, piece.text);
  if (role === "script") {
    const atEnd = reader.read(piece.text).shows ? commentSample(script.split("\n"), startLine) : null;
    const shown = lineSamples(script, startLine, reader.edition) ?? atEnd;
    return [{ ...whole, samples: shown ? [shown] : [], saveAs, mentions: mentionedFile(above) }];
  }
  if (role === "sample") return shows();
  return role === "neither" ? [] : [role];
}

/** A script whose lines go on behind `>>`, as a console asks for them, and that is one without those. */
function withoutContinuation(text: string, reader: PieceReader): string {
  if (!/\n>> ?\S/.test(text) || text.startsWith(">>")) return text;
  const plain = text.replace(/\n>> ?/g, "\n");
  return reader.read(maskAngles(plain, reader.edition).text).certainty === "script" ? plain : text;
}

/** An output that begins with what was typed for it: the script right before, or one that the page shows here alone. */
function typedOutput(piece: PagePiece, last: FoundBlock | undefined, reader: PieceReader): FoundBlock[] {
  const [first, ...others] = typedBlocks(piece, reader);
  if (!first || last?.script.trim() !== first.script.trim()) return typedBlocks(piece, reader);
  last.samples.push(...first.samples);
  return others;
}

/** The scripts of a piece that shows each with its output right behind it; null for any other. */
function partBlocks(
  piece: PagePiece,
  isLabelled: boolean,
  found: readonly FoundBlock[],
  reader: PieceReader,
): FoundBlock[] | null {
  const lines = piece.text.split("\n");
  const isOwn = (word: string): boolean =>
    [piece.text, ...found.map(({ script }) => script)].some((text) =>
      reader.functionsOf(text).includes(word.toLowerCase()),
    );
  const parts = shownParts(lines, maskAngles(piece.text, reader.edition).text.split("\n"), reader, isLabelled, isOwn);
  return (
    parts?.map(({ start, end, shown }) =>
      asScript({
        script: lines.slice(start, end).join("\n"),
        startLine: piece.startLine + start,
        endLine: piece.startLine + end - 1,
        samples: shown
          ? [
              {
                lines: dedent(lines).slice(shown.start, shown.end),
                startLine: piece.startLine + shown.start,
                endLine: piece.startLine + shown.end - 1,
              },
            ]
          : [],
      }),
    ) ?? null
  );
}

function roleOf(
  piece: PagePiece,
  isLabelled: boolean,
  { hasScript, isAnnounced, isApart, isRequested }: PieceContext,
  reader: PieceReader,
): "script" | "sample" | "neither" | FoundBlock {
  const readable = maskAngles(piece.text, reader.edition).text;
  const { state, certainty } = reader.read(readable);
  const lines = piece.text.split("\n");
  // Dots in a line of their own stand for lines of output that the page leaves out.
  const dots = lines.findIndex((line) => /^\s*(?:\.\.\.|…)\s*$/.test(line));
  if (dots > 0 && reader.read(lines.slice(0, dots).join("\n")).certainty === "script") return split(piece, lines, dots);
  if (state === "whole" && certainty === "script") return "script";
  const runs = scriptRuns(readable.split("\n"), reader);
  const [run] = runs;
  if (runs.length === 1 && lines.slice(0, run.start).every((line) => line.trim() === "")) {
    const rest = lines.slice(run.end).join("\n");
    const isParted = !isLabelled && lines[run.end]?.trim() === "";
    const isShown = (isParted || isSentence(rest)) && reader.read(rest).certainty === "prose";
    if (looksLikeOutput(rest) || isShown) return split(piece, lines, run.end);
  }
  if (isLabelled) {
    const canBeOutput = hasScript && runs.length === 0;
    // A page that leaves out the begin shows a part of an output.
    if (canBeOutput && dots === 0) return "sample";
    return canBeOutput && (looksLikeOutput(piece.text) || (isAnnounced && certainty === "prose")) ? "sample" : "script";
  }
  // A record names its command before the message, which makes it begin as a call does.
  if (hasScript && !isApart && /^\s*\+ FullyQualifiedErrorId\s*:/m.test(piece.text)) return "sample";
  if (lacksContinuation(lines, reader) || pipesMark(piece.text, reader)) return "script";
  if ((state !== "whole" || isRequested) && beginsAsCall(lines, reader, isRequested)) return "script";
  const inRuns = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  // A script that an announced output quotes is part of it.
  const isQuoted = isAnnounced && lines.slice(0, run?.start ?? 0).some((line) => line.trim() !== "");
  if (inRuns * 5 >= lines.length * 3 && !isQuoted) return "script";
  return hasScript && !isApart ? "sample" : "neither";
}

/**
 * Whether the first line calls a cmdlet with what no sentence has behind its first word, so that what cannot be read is a
 * slip; anywhere in the line where the reader is told to run it.
 */
function beginsAsCall(lines: readonly string[], reader: PieceReader, isRequested: boolean): boolean {
  const first = lines.find((line) => line.trim() !== "") ?? "";
  const words = [
    /^\s*([A-Za-z]+-\w+)\s+[-"'{($@<|]/.exec(first)?.[1],
    isRequested ? /(?:^|[\s=(|])([A-Za-z]+-\w+)\s+-/.exec(first)?.[1] : undefined,
  ];
  return words.some((word) => word !== undefined && reader.isCommand(word));
}

/**
 * Whether the first line is a cmdlet alone, or calls a script file alone, and the next one begins with a parameter: a call
 * whose line was to go on.
 */
function lacksContinuation(lines: readonly string[], reader: PieceReader): boolean {
  const [first = "", second = ""] = lines.filter((line) => line.trim() !== "");
  const word = first.trim();
  if (!beginsAsParameter(second)) return false;
  return /^[A-Za-z]+-\w+$/.test(word) ? reader.isCommand(word) : /^(?:[&.] ?)?\S[^|;]*\.ps1["'”’]?$/.test(word);
}

/** Whether what the reader puts in place of a mark goes into a pipeline of commands: `<Command> | Out-File <Path>`. */
function pipesMark(text: string, reader: PieceReader): boolean {
  const behind = /^\s*<\p{L}[^<>\n|]*>\s*\|\s*(\S.*)$/su.exec(text)?.[1];
  return behind !== undefined && reader.read(maskAngles(behind, reader.edition).text).certainty === "script";
}

/** One line of English that ends as a sentence does. */
function isSentence(text: string): boolean {
  return /^\s*\p{Lu}\p{Ll}* [^\n]*\.\s*$/u.test(text) && isEnglish(text);
}

/** A script with its output in the same piece. */
function split(piece: PagePiece, lines: readonly string[], at: number): FoundBlock {
  const first = lines.findIndex((line, index) => index >= at && line.trim() !== "");
  const script = lines.slice(0, at).join("\n");
  const sample = { lines: dedent(lines).slice(first), startLine: piece.startLine + first, endLine: piece.endLine };
  const { startLine } = piece;
  return asScript({ script, startLine, endLine: startLine + at - 1, samples: [sample] });
}

function sampleOf(piece: PagePiece): PageSample {
  return { lines: dedent(piece.text.split("\n")), startLine: piece.startLine, endLine: piece.endLine };
}
