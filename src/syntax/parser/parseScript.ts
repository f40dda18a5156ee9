import { isStackOverflow } from "../../base/stackOverflow.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { ParseError } from "../../diag/ParseError.ts";
import { SourceText } from "../../diag/SourceText.ts";
import type { Comment } from "../ast/Comment.ts";
import type { ScriptBlock } from "../ast/definitions.ts";
import { emptyScriptBlock } from "../ast/emptyScriptBlock.ts";
import { LexerOutput, LexerState } from "../lexer/LexerState.ts";
import type { Token } from "../lexer/Token.ts";
import { checkScript } from "./checks/checkScript.ts";
import { scriptRequirements } from "./definitions/requirements.ts";
import { scriptBlock } from "./definitions/scriptBlocks.ts";
import { expression, unaryExpression } from "./expressions/expressions.ts";
import { primaryExpression } from "./expressions/primary.ts";
import type { Grammar } from "./Grammar.ts";
import { Parser } from "./Parser.ts";
import { parserBudget, TooComplicated } from "./parserBudget.ts";
import type { Resolver } from "./Resolver.ts";
import { pipelineChain } from "./statements/pipelines.ts";
import { statementBlock, statementList } from "./statements/statementBlocks.ts";
import { statement } from "./statements/statements.ts";

export interface ParseOptions {
  /** Windows PowerShell 5.1 (`Desktop`, the default) or PowerShell 7 (`Core`). */
  readonly edition?: Edition;
  /** The file's name for positions in messages; ignored for a SourceText, which has its own. */
  readonly fileName?: string | null;
  /** Finds the types, modules and assemblies that classes and `using` name; without it none is taken for missing. */
  readonly resolver?: Resolver;
  /** Whether the result has the tokens; absent: true. */
  readonly tokens?: boolean;
}

export interface ParseResult {
  readonly ast: ScriptBlock;
  /** In the order in which PowerShell reports them. */
  readonly errors: readonly ParseError[];
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  /** Backticks that join lines. */
  readonly lineContinuations: readonly Extent[];
  /** The tokens of the variables and sub-expressions in a string or word; undefined for one that has none. */
  readonly nestedTokens: (token: Token) => readonly Token[] | undefined;
}

const grammar: Grammar<Parser> = {
  statement,
  statementList,
  statementBlock,
  scriptBlock,
  pipelineChain,
  expression,
  unaryExpression,
  primaryExpression,
};

/** Parses a script. It always gives a tree; what is wrong is in `errors`. */
export function parseScript(script: SourceText | string, options: ParseOptions = {}): ParseResult {
  const source = typeof script === "string" ? new SourceText(script, options.fileName ?? null) : script;
  const output = new LexerOutput(options.tokens ?? true);
  const parser = new Parser(new LexerState(source, output, options.edition ?? "Desktop"), grammar);
  const ast = parseRoot(parser, source, options.resolver ?? null);
  return new Parsed(ast, output);
}

// A class, since an object with getters of its own costs a shape of its own, which lives until the heap is swept.
class Parsed implements ParseResult {
  readonly #output: LexerOutput;

  constructor(
    readonly ast: ScriptBlock,
    output: LexerOutput,
  ) {
    this.#output = output;
  }

  get errors(): ParseResult["errors"] {
    return this.#output.errors;
  }

  get tokens(): ParseResult["tokens"] {
    return this.#output.tokens;
  }

  get comments(): ParseResult["comments"] {
    return this.#output.comments;
  }

  get lineContinuations(): ParseResult["lineContinuations"] {
    return this.#output.lineContinuations;
  }

  nestedTokens(token: Token): readonly Token[] | undefined {
    return this.#output.nestedTokens.get(token);
  }
}

function parseRoot(parser: Parser, source: SourceText, resolver: Resolver | null): ScriptBlock {
  try {
    if (source.text.length > parserBudget.characters) throw new TooComplicated();
    const block = scriptBlock(parser, null);
    const root = { ...block, scriptRequirements: scriptRequirements(parser, parser.output.comments) };
    checkScript(root, parser.rules, resolver, parser.definesTypes, (id, extent, ...texts) =>
      parser.output.report(id, extent, texts, false),
    );
    return root;
  } catch (error) {
    if (!(error instanceof TooComplicated) && !isStackOverflow(error)) throw error;
    parser.report("ScriptTooComplicated", parser.lexer.position, parser.lexer.position);
    return emptyScriptBlock({ source, start: 0, end: source.text.length });
  }
}
