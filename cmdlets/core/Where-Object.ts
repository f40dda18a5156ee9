import { ownEntry } from "../../src/base/ownEntry.ts";
import { type CmdletContext, type CmdletSteps, defineCmdlet } from "../../src/command/prelude.ts";
import { psObjectTarget } from "../../src/command/psObjectTarget.ts";
import { convertTo } from "../../src/objects/convert/convertTo.ts";
import type { ExceptionObject } from "../../src/objects/errors/ExceptionObject.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { thrownException } from "../../src/objects/errors/thrownException.ts";
import { binaryOperator } from "../../src/objects/ops/binaryOperator.ts";
import { operandItems } from "../../src/objects/ops/enumerate.ts";
import { match, matchOperators } from "../../src/objects/ops/match.ts";
import { toBoolean } from "../../src/objects/ops/toBoolean.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { Dictionary } from "../../src/objects/values/collections/Dictionary.ts";
import { unwrap } from "../../src/objects/values/PSObject.ts";
import type { ScriptBlock } from "../../src/objects/values/ScriptBlock.ts";
import { memberMatches } from "./_shared/memberMatches.ts";

export default defineCmdlet({
  name: "Where-Object",
  module: "Microsoft.PowerShell.Core",
  aliases: ["?", "where"],
  synopsis: "Lets those objects through for which a condition holds.",
  description:
    "The condition is a script block that sees each object as $_, or a property compared with a value: Where-Object Size -gt 10.",
  parameters: {
    InputObject: "psobject",
    FilterScript: "scriptblock",
    Property: "string",
    Value: "object",
    EQ: "switch",
    CEQ: "switch",
    NE: "switch",
    CNE: "switch",
    GT: "switch",
    CGT: "switch",
    LT: "switch",
    CLT: "switch",
    GE: "switch",
    CGE: "switch",
    LE: "switch",
    CLE: "switch",
    Like: "switch",
    CLike: "switch",
    NotLike: "switch",
    CNotLike: "switch",
    Match: "switch",
    CMatch: "switch",
    NotMatch: "switch",
    CNotMatch: "switch",
    Contains: "switch",
    CContains: "switch",
    NotContains: "switch",
    CNotContains: "switch",
    In: "switch",
    CIn: "switch",
    NotIn: "switch",
    CNotIn: "switch",
    Is: "switch",
    IsNot: "switch",
    Not: "switch",
  },
  examples: [
    { title: "A script block as condition", transcript: "PS> 1..5 | Where-Object { $_ -gt 3 }\n4\n5\n" },
    { title: "The short form", transcript: "PS> 'pear', 'fig' | Where-Object Length -lt 4\nfig\n" },
  ],
  steps(cmdlet, values) {
    const block = values.FilterScript;
    if (block) return filterByBlock(cmdlet, block);
    const name = values.Property ?? "";
    let holds: ((value: unknown, input: unknown) => boolean) | null = null;
    return {
      process() {
        const input = cmdlet.raw("InputObject");
        if (input === undefined) return;
        // What is missing of the comparison shows with the first object.
        holds ??= condition(cmdlet);
        const found = readProperty(cmdlet, input, name);
        if (found !== failed && holds(found, input)) cmdlet.write(input);
      },
    };
  },
});

function filterByBlock(cmdlet: CmdletContext, block: ScriptBlock): CmdletSteps {
  let count = 0;
  let first: unknown = null;
  const keep = (value: unknown) => {
    if (count++ === 0) first = value;
  };
  const test = cmdlet.eachBlock(block, keep, true);
  return {
    process() {
      const input = cmdlet.raw("InputObject");
      if (input === undefined) return;
      count = 0;
      test(input);
      // Several values are a list, and such a list is true.
      if (count > 1 || (count === 1 && toBoolean(first))) cmdlet.write(input);
    },
  };
}

/** Parameter set to operator; the switch's name is what the set is called without its "Set". */
const operators = new Map<string, Parameters<typeof binaryOperator>[0]>([
  ["EqualSet", "Ieq"],
  ["CaseSensitiveEqualSet", "Ceq"],
  ["NotEqualSet", "Ine"],
  ["CaseSensitiveNotEqualSet", "Cne"],
  ["GreaterThanSet", "Igt"],
  ["CaseSensitiveGreaterThanSet", "Cgt"],
  ["LessThanSet", "Ilt"],
  ["CaseSensitiveLessThanSet", "Clt"],
  ["GreaterOrEqualSet", "Ige"],
  ["CaseSensitiveGreaterOrEqualSet", "Cge"],
  ["LessOrEqualSet", "Ile"],
  ["CaseSensitiveLessOrEqualSet", "Cle"],
  ["LikeSet", "Ilike"],
  ["CaseSensitiveLikeSet", "Clike"],
  ["NotLikeSet", "Inotlike"],
  ["CaseSensitiveNotLikeSet", "Cnotlike"],
  ["MatchSet", "Imatch"],
  ["CaseSensitiveMatchSet", "Cmatch"],
  ["NotMatchSet", "Inotmatch"],
  ["CaseSensitiveNotMatchSet", "Cnotmatch"],
  ["ContainsSet", "Icontains"],
  ["CaseSensitiveContainsSet", "Ccontains"],
  ["NotContainsSet", "Inotcontains"],
  ["CaseSensitiveNotContainsSet", "Cnotcontains"],
  ["InSet", "Iin"],
  ["CaseSensitiveInSet", "Cin"],
  ["NotInSet", "Inotin"],
  ["CaseSensitiveNotInSet", "Cnotin"],
  ["IsSet", "Is"],
  ["IsNotSet", "IsNot"],
]);

function condition(cmdlet: CmdletContext): (value: unknown, input: unknown) => boolean {
  const set = cmdlet.parameterSet;
  if (set === "Not") return (value) => !toBoolean(value);
  const hasValue = cmdlet.isBound("Value");
  if (set === "EqualSet" && !cmdlet.isBound("EQ")) {
    if (hasValue) throw argumentError(cmdlet, "OperatorNotSpecified", operatorNotSpecified);
    return toBoolean;
  }
  if (!hasValue) throw argumentError(cmdlet, "ValueNotSpecifiedForWhereObject", valueNotSpecified);
  let right = cmdlet.raw("Value");
  if ((set === "IsSet" || set === "IsNotSet") && typeof right === "string")
    right = typeNamed(cmdlet, right.replace(/^\[(.*)\]$/, "$1"));
  const name = operators.get(set) ?? "Ieq";
  const operate = matching(cmdlet, name) ?? binaryOperator(name);
  return (value, input) => {
    try {
      return toBoolean(operate(value, right));
    } catch (thrown) {
      const exception = thrownException(thrown);
      if (exception === null) throw thrown;
      operatorError(cmdlet, name, exception, input);
      return false;
    }
  };
}

/** -Match and its kin leave the groups of a single text in the caller's $Matches, as the operators do. */
function matching(
  cmdlet: CmdletContext,
  name: Parameters<typeof binaryOperator>[0],
): ((left: unknown, right: unknown) => unknown) | null {
  const kind = ownEntry(matchOperators, name);
  if (!kind) return null;
  const plain = binaryOperator(name);
  return (left, right) => {
    if (operandItems(unwrap(left)) !== null) return plain(left, right);
    const matches = match(left, right, kind.ignoreCase);
    if (matches !== null) cmdlet.state.setVariable("Matches", matches);
    return (matches !== null) !== kind.negated;
  };
}

function typeNamed(cmdlet: CmdletContext, name: string): unknown {
  try {
    return convertTo(name, typeByName("System.Type"));
  } catch (thrown) {
    if (!(thrown instanceof PSError)) throw thrown;
    throw cmdlet.terminate({
      id: "InvalidCastFromStringToType",
      message: thrown.record.message,
      category: "InvalidArgument",
      exception: "System.Management.Automation.PSInvalidCastException",
    });
  }
}

/** What the operator cannot do with an object is an error of that object alone. */
function operatorError(
  cmdlet: CmdletContext,
  operator: string,
  { type, message }: ExceptionObject,
  target: unknown,
): void {
  const isArgument = type.isAssignableTo(typeByName("System.ArgumentException"));
  cmdlet.error(
    psObjectTarget(cmdlet, {
      id: isArgument ? "BadOperatorArgument" : "OperatorFailed",
      message: isArgument
        ? `The argument to operator '${operator}' is not valid: ${message}.`
        : `The '${operator}' operator failed: ${message}.`,
      category: isArgument ? "InvalidArgument" : "InvalidOperation",
      target,
      exception: `System.Management.Automation.${isArgument ? "PSArgumentException" : "PSInvalidOperationException"}`,
    }),
  );
}

const operatorNotSpecified =
  "An operator is required to compare the two specified values. Include a valid operator in the command, and then try the command again. For example, Get-Process | Where-Object -Property Name -eq Idle";
const valueNotSpecified =
  "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.";

function argumentError(cmdlet: CmdletContext, id: string, message: string) {
  return cmdlet.terminate({
    id,
    message,
    category: "InvalidArgument",
    exception: "System.Management.Automation.PSArgumentException",
  });
}

const failed = Symbol("the error is written");

/** A property, dictionary key or member that fits a pattern; a missing one is $null unless strict mode forbids it. */
function readProperty(cmdlet: CmdletContext, input: unknown, name: string): unknown {
  if (input === null) {
    if (cmdlet.state.strictVersion() >= 2)
      return nameError(cmdlet, "InputObjectIsNull", "Cannot operate on a 'null' input object.", input);
    return null;
  }
  if (input instanceof Dictionary && input.has(name)) return input.get(name);
  const found = memberMatches(input, name);
  if (found.length > 1) {
    const matches = found.map((member) => ` ${member.name}`).join("");
    const message = `Input name "${name}" is ambiguous. It can be resolved to multiple matched members. Possible matches include:${matches}.`;
    return nameError(cmdlet, "AmbiguousPropertyName", message, input);
  }
  if (found.length === 1) return found[0].read();
  if (cmdlet.state.strictVersion() >= 2) {
    return nameError(cmdlet, "PropertyNotFound", `The input name "${name}" cannot be resolved to a property.`, input);
  }
  return null;
}

function nameError(cmdlet: CmdletContext, id: string, message: string, target: unknown): typeof failed {
  const exception = "System.Management.Automation.PSArgumentException";
  cmdlet.error(psObjectTarget(cmdlet, { id, message, category: "InvalidArgument", target, exception }));
  return failed;
}
