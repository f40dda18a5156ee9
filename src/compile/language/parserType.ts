import { emptyExtent } from "../../diag/Extent.ts";
import { makeParseError } from "../../diag/ParseError.ts";
import { SourceText } from "../../diag/SourceText.ts";
import { clrException } from "../../objects/errors/PSError.ts";
import { thrownException } from "../../objects/errors/thrownException.ts";
import { fileSystem } from "../../objects/host/FileSystem.ts";
import { toText } from "../../objects/ops/toText.ts";
import { decodeText } from "../../objects/text/detectEncoding.ts";
import { defineClr } from "../../objects/types/defineClr.ts";
import { closedType, typeByName } from "../../objects/types/typeRegistry.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import { TupleObject } from "../../objects/values/collections/TupleObject.ts";
import { TypedArray } from "../../objects/values/collections/TypedArray.ts";
import type { PSReference } from "../../objects/values/PSReference.ts";
import { runningEngine } from "../../runtime/runningEngine.ts";
import { type ParseResult, parseScript } from "../../syntax/parser/parseScript.ts";
import { sessionResolver } from "../classes/sessionResolver.ts";
import { astObjectOf, rememberTree } from "./AstObject.ts";
import { PositionObject } from "./ExtentObject.ts";
import { parseErrorArray } from "./ParseErrorObject.ts";
import { PSParseError } from "./PSParseError.ts";
import { psTokens } from "./tokens/psTokens.ts";
import { tokenObjects } from "./tokens/tokenObjects.ts";

const language = "System.Management.Automation.Language";
const references = `${language}.Token[],${language}.ParseError[]`;

function parse(text: string, fileName: string | null): ParseResult {
  const engine = runningEngine();
  const parsed = parseScript(new SourceText(text, fileName), {
    edition: engine.edition,
    resolver: sessionResolver(engine),
  });
  rememberTree(parsed.ast, parsed.errors.length > 0);
  return parsed;
}

function parseInto(text: string, fileName: string | null, tokens: PSReference, errors: PSReference): unknown {
  const parsed = parse(text, fileName);
  tokens.value = new TypedArray(typeByName(`${language}.Token`), tokenObjects(parsed));
  errors.value = parseErrorArray(parsed.errors);
  return astObjectOf(parsed.ast);
}

/** The tree and the tokens of an input, and the place of a cursor in it. */
export function parsedInput(text: string, cursor: number): TupleObject {
  const parsed = parse(text, null);
  const types = [`${language}.Ast`, `${language}.Token[]`, `${language}.IScriptPosition`].map(typeByName);
  return new TupleObject(closedType("System.Tuple", ...types), [
    astObjectOf(parsed.ast),
    new TypedArray(typeByName(`${language}.Token`), tokenObjects(parsed)),
    new PositionObject(parsed.ast.extent.source, cursor),
  ]);
}

function readablePath(fileName: string | null): string {
  if (fileName) return fileSystem().fullPath(fileName);
  throw clrException(
    "System.Management.Automation.PSArgumentException",
    'Cannot process argument because the value of argument "path" is not valid. Change the value of the "path" argument and run the operation again.',
  );
}

/** A file that cannot be read is a parse error of an empty script. */
function nothingRead(thrown: unknown, tokens: PSReference, errors: PSReference): unknown {
  const exception = thrownException(thrown);
  if (!exception) throw thrown;
  const { ast } = parse("", null);
  tokens.value = new TypedArray(typeByName(`${language}.Token`), []);
  errors.value = parseErrorArray([makeParseError("FileReadError", emptyExtent, [exception.message])]);
  return astObjectOf(ast);
}

export const parserType = defineClr(`${language}.Parser`, {
  statics: {
    [`ParseInput(string,${references})`]: (input: string, tokens: PSReference, errors: PSReference) =>
      parseInto(input ?? "", null, tokens, errors),
    [`ParseInput(string,string,${references})`]: (
      input: string,
      fileName: string,
      tokens: PSReference,
      errors: PSReference,
    ) => parseInto(input ?? "", fileName, tokens, errors),
    ParseFile: (fileName: string, tokens: PSReference, errors: PSReference) => {
      try {
        const path = readablePath(fileName);
        return parseInto(decodeText(fileSystem().readBytes(path), null), path, tokens, errors);
      } catch (thrown) {
        return nothingRead(thrown, tokens, errors);
      }
    },
  },
});

const collectionOf = (elementType: string, items: unknown[]) =>
  new ListObject(typeByName(`System.Collections.ObjectModel.Collection[${elementType}]`), items);

function tokenize(script: string, errors: PSReference): unknown {
  const parsed = parse(script, null);
  errors.value = collectionOf(
    "System.Management.Automation.PSParseError",
    parsed.errors.map((error) => new PSParseError(error)),
  );
  return collectionOf("System.Management.Automation.PSToken", psTokens(tokenObjects(parsed)));
}

function requireScript(script: unknown): void {
  if (script !== null) return;
  throw clrException(
    "System.Management.Automation.PSArgumentNullException",
    'Cannot process argument because the value of argument "script" is null. Change the value of argument "script" to a non-null value.',
  );
}

const psErrors = "System.Collections.ObjectModel.Collection[System.Management.Automation.PSParseError]";

export const psParserType = defineClr("System.Management.Automation.PSParser", {
  statics: {
    [`Tokenize(string,${psErrors})`]: (script: string, errors: PSReference) => {
      requireScript(script);
      return tokenize(script, errors);
    },
    /** The lines of a script, joined. */
    [`Tokenize(System.Object[],${psErrors})`]: (script: unknown[] | null, errors: PSReference) => {
      requireScript(script);
      return tokenize((script ?? []).map((line) => `${toText(line)}\n`).join(""), errors);
    },
  },
});
