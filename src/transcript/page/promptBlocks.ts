import type { ScriptReader } from "../../session/ScriptReader.ts";
import { maskAngles } from "../placeholder/maskAngles.ts";
import { computerOf } from "../promptLines.ts";
import { parseTranscript, type TranscriptStep, withoutEmptyEnd } from "../Transcript.ts";
import type { PageBlock, PagePiece } from "./Page.ts";
import { withoutCaption } from "./sampleLines.ts";

export type TextReader = Pick<ScriptReader, "read" | "isCommand" | "edition">;

/** A piece that shows prompts is a transcript: each input is a script, with its output behind it. */
export function promptBlocks(
  piece: PagePiece,
  reader: TextReader,
): Pick<PageBlock, "script" | "startLine" | "endLine" | "samples" | "computer">[] {
  const lines = piece.text.split("\n");
  return withComments(parseTranscript(piece.text, (input, below) => restOfInput(input, below, reader)).steps, lines)
    .filter(({ input, output }) => input.trim() !== "" && (output.length > 0 || !isComment(input)))
    .map(({ line, input, output: all, outputLine, comments }, index, steps) => {
      const output = withoutTabs(index < steps.length - 1 ? withoutCaption(all, input) : all);
      const first = piece.startLine + outputLine - 1;
      const computer = computerOf(lines[line - 1]);
      const isShown = output.some((each) => each !== "");
      return {
        script: [...comments, input].join("\n"),
        startLine: piece.startLine + line - 1 - comments.length,
        endLine: first - 1,
        ...(computer === null ? {} : { computer }),
        samples: isShown ? [{ lines: output, startLine: first, endLine: first + output.length - 1 }] : [],
      };
    });
}

interface CommentedStep extends TranscriptStep {
  /** The lines of the comment that stands above the prompt. */
  readonly comments: readonly string[];
}

/** Comments right above a prompt are about what is typed next, and no output of what was typed before. */
function withComments(steps: readonly TranscriptStep[], lines: readonly string[]): CommentedStep[] {
  let comments: readonly string[] = [];
  return steps.map((step) => {
    const begin = beginOfComments(step.output);
    const own: CommentedStep = { ...step, output: withoutEmptyEnd(step.output.slice(0, begin)), comments };
    const first = step.outputLine - 1;
    comments = begin < step.output.length ? lines.slice(first + begin, first + step.outputCount) : [];
    return own;
  });
}

/** Where the comments begin that lines end with; their number where they end with none. */
function beginOfComments(lines: readonly string[]): number {
  const behind = lines.findLastIndex((line) => !isComment(line)) + 1;
  const first = lines.findIndex((line, index) => index >= behind && line.trim() !== "");
  return first < 0 ? lines.length : first;
}

/** A sign of a comment with words behind it; `#TYPE` and `#Fields:` are what files of data begin with. */
function isComment(text: string): boolean {
  const isOne = (line: string): boolean => /^#+(?: |$|\p{L})/u.test(line) && !/^#(?:TYPE |\w+: )/.test(line);
  return text.split("\n").every((line) => line.trim() === "" || isOne(line));
}

/** Output that its writer has set further to the right with tabs, which nothing is printed with. */
function withoutTabs(output: readonly string[]): readonly string[] {
  const isSet = output.some((line) => line.startsWith("\t")) && output.every((line) => /^(?:\t|\s*$)/.test(line));
  return isSet ? output.map((line) => line.replace(/^\t+/, "")) : output;
}

/** The most lines that an input goes on for below its prompt: each is read with all before it. */
const mostLines = 60;

/** The lines that a page has below an open input without the sign that the prompt puts before them: `Get-Group |`, then the rest. */
function restOfInput(input: string, below: readonly string[], reader: TextReader): number {
  const reading = (text: string) => reader.read(maskAngles(text, reader.edition).text);
  const isOpen = (text: string): boolean => /`\s*$/.test(text) || reading(text).state === "incomplete";
  if (below.length === 0 || !isOpen(input)) return 0;
  for (let count = 1; count <= Math.min(below.length, mostLines); count++) {
    const text = [input, ...below.slice(0, count)].join("\n");
    if (!isOpen(text)) return reading(text).certainty === "script" ? count : 0;
  }
  return 0;
}
