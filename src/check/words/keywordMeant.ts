import type { Command } from "../../syntax/ast/commands.ts";
import { distance } from "./nearNames.ts";
import { sortedLetters } from "./sortedLetters.ts";

/** Keywords that are followed by a block, and most of them by something in parentheses before it. */
const ofBlocks: readonly string[] =
  "begin catch class configuration dynamicparam else elseif finally foreach function param process switch while".split(
    " ",
  );

/** Keywords that are followed by a value or nothing. */
const ofValues: readonly string[] = ["break", "continue", "exit", "return", "throw"];

/** Words that read like keywords of other languages. */
const ofOthers: Readonly<Record<string, string>> = { elif: "elseif", elsif: "elseif" };

/** Keywords that can stand where a command does, without being read as such; no command has their names. */
const misplaced: readonly string[] = ["catch", "else", "elseif", "finally", "param", "until"];

/**
 * The keyword that somebody meant who called a command by this name: one that stands where it cannot, or one with two letters in the other
 * order, a letter missing or twice. null: it may be a command. `isBeforeBlock`: a block is the next statement.
 */
export function keywordMeant(written: string, command: Command, isBeforeBlock: boolean): string | null {
  const name = written.toLowerCase();
  const given = command.commandElements.slice(1);
  const hasBlock = isBeforeBlock || given.some((element) => element.kind === "ScriptBlockExpression");
  if (misplaced.includes(name)) return name;
  const other = Object.hasOwn(ofOthers, name) ? ofOthers[name] : null;
  if (other !== null) return hasBlock ? other : null;
  const [condition, block] = given;
  if (isHandled(given) && distance(name, "try", 1) === 1) return "try";
  const isFollowed = isBeforeBlock ? given.length === 1 : block?.kind === "ScriptBlockExpression";
  const asked = isFollowed && isCondition(condition) && hasBlock;
  if (asked) return ofConditions.find((keyword) => distance(name, keyword, 1) === 1) ?? null;
  if (
    given.length === 1 &&
    given[0].kind === "ParenExpression" &&
    name !== "params" &&
    distance(name, "param", 1) === 1
  )
    return "param";
  if (name.length < 4) return null;
  if (name === "throws" && given.length === 1 && isText(given[0])) return "throw";
  const near = (keyword: string): boolean => name !== `${keyword}s` && isSlip(name, keyword);
  return (hasBlock ? ofBlocks.find(near) : undefined) ?? (isValue(given) ? ofValues.find(near) : undefined) ?? null;
}

/** Keywords that are followed by a condition and a block, and by nothing else. */
const ofConditions: readonly string[] = ["if", "elseif", "while", "switch"];

/** `{ ... } catch { ... }` */
function isHandled([block, word]: Command["commandElements"]): boolean {
  return (
    block?.kind === "ScriptBlockExpression" &&
    word?.kind === "StringConstantExpression" &&
    /^(?:catch|finally)$/i.test(word.value)
  );
}

/** Something in parentheses that is no text: texts are names of tests and tasks, which stand before a block, too. */
function isCondition(element: Command["commandElements"][number]): boolean {
  if (element.kind !== "ParenExpression" || element.pipeline.kind !== "Pipeline") return false;
  const [inner] = element.pipeline.pipelineElements;
  const expression = inner?.kind === "CommandExpression" ? inner.expression : null;
  if (expression?.kind === "BinaryExpression") return !ofTexts.includes(expression.operator);
  return expression?.kind !== "StringConstantExpression" && expression?.kind !== "ExpandableStringExpression";
}

const ofTexts: readonly string[] = ["Plus", "Format", "Join"];

/** Another letter in the place of one makes another word: match, catch. */
function isSlip(name: string, keyword: string): boolean {
  const isOther = name.length === keyword.length && sortedLetters(name) !== sortedLetters(keyword);
  return !isOther && distance(name, keyword, 1) === 1;
}

/** What `return` is given: one expression or nothing, and no parameters. */
function isValue(given: Command["commandElements"]): boolean {
  const [first, ...more] = given;
  return first === undefined || (more.length === 0 && isNoWord(first));
}

function isText({ kind }: Command["commandElements"][number]): boolean {
  return kind === "StringConstantExpression" || kind === "ExpandableStringExpression";
}

/** A variable, a text in quotes or something in brackets; a bare word is the argument of a program. */
function isNoWord(element: Command["commandElements"][number]): boolean {
  if (element.kind === "StringConstantExpression") return element.stringConstantType !== "BareWord";
  return element.kind !== "CommandParameter";
}
