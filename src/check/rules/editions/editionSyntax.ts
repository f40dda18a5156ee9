import type { PerEdition } from "../../../diag/Edition.ts";
import type { Extent } from "../../../diag/Extent.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { commandWord } from "../../calls/commandName.ts";
import { editionNames, requirementOf } from "../../editionNames.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import type { ParsedUnit } from "../../script/ParsedUnit.ts";
import { firstWord } from "../../words/firstWord.ts";

export const editionSyntax: Rule = {
  id: "EditionSyntax",
  severity: "error",
  summary: "Syntax that only the other edition of PowerShell reads: && || ?: ?? ?. and the like, or workflows.",
  unit(unit, context) {
    const { report } = context;
    const { edition, parsedAs, errors } = unit;
    if (edition === parsedAs) {
      tellReadOtherwise[edition](unit, context);
      return;
    }
    const places = placesOf[parsedAs](unit);
    const configurations = places.length === 0 ? configurationsOf[parsedAs](unit) : [];
    for (const extent of configurations) report(extent, configurationNeeds, "warning");
    if (configurations.length > 0) return;
    if (places.length === 0) places.push({ what: "This", extent: errors[0].extent, instead: "" });
    const [here, there] = [editionNames[edition], editionNames[parsedAs]];
    for (const { what, extent, instead } of places)
      report(
        extent,
        `${what} is syntax of ${there}; ${here} cannot read the script. ${instead}`.trimEnd() + hints[parsedAs],
      );
  },
};

/** What is said of syntax of that edition beside its name. */
const hints: PerEdition<string> = {
  Desktop: "",
  Core: ` Where it is meant for ${editionNames.Core} alone, say so with ${requirementOf.Core}.`,
};

/** PowerShell 7 finds the keyword of configurations where the module is installed that was part of it before 7.2. */
const configurationNeeds = `${editionNames.Core} reads a configuration only with the module PSDesiredStateConfiguration, which does not come with it. Where it is meant for ${editionNames.Desktop} alone, say so with ${requirementOf.Desktop}.`;

function configurationWords({ tree }: ParsedUnit): Extent[] {
  const found: Extent[] = [];
  walk(tree, (node) => {
    if (node.kind === "ConfigurationDefinition") found.push(firstWord(node.extent));
  });
  return found;
}

/** Configurations that only that edition reads as it comes. */
const configurationsOf: PerEdition<(unit: ParsedUnit) => Extent[]> = { Desktop: configurationWords, Core: () => [] };

interface Place {
  readonly what: string;
  readonly extent: Extent;
  readonly instead: string;
}

function coreOnly({ tree }: ParsedUnit): Place[] {
  const found: Place[] = [];
  walk(tree, (node) => {
    const place = corePlace(node);
    if (place) found.push({ ...place, extent: place.extent ?? node.extent });
  });
  return found;
}

const placesOf: PerEdition<(unit: ParsedUnit) => Place[]> = { Desktop: desktopOnly, Core: coreOnly };

function corePlace(node: Node): (Omit<Place, "extent"> & { readonly extent?: Extent }) | null {
  switch (node.kind) {
    case "PipelineChain":
      return {
        what: node.operator === "AndAnd" ? "The operator '&&'" : "The operator '||'",
        extent: between(node.lhsPipelineChain.extent, node.rhsPipeline.extent),
        instead: node.operator === "AndAnd" ? "Use 'if ($?) { ... }'." : "Use 'if (-not $?) { ... }'.",
      };
    case "TernaryExpression":
      return { what: "The operator '? :'", instead: "Use 'if (...) { ... } else { ... }'." };
    case "BinaryExpression":
      return node.operator === "QuestionQuestion"
        ? { what: "The operator '??'", extent: node.errorPosition, instead: "Use 'if ($null -eq ...) { ... }'." }
        : null;
    case "AssignmentStatement":
      return node.operator === "QuestionQuestionEquals"
        ? { what: "The operator '??='", extent: node.errorPosition, instead: "Use 'if ($null -eq ...) { ... }'." }
        : null;
    case "MemberExpression":
    case "InvokeMemberExpression":
    case "IndexExpression":
      return node.nullConditional ? { what: "The operator '?.'", instead: "Use 'if ($null -ne ...) { ... }'." } : null;
    case "Pipeline":
      return node.background ? { what: "The background operator '&'", instead: "Use Start-Job." } : null;
    case "NamedBlock":
      return node.blockKind === "Clean" ? { what: "The block 'clean'", instead: "Use 'end' or 'try'." } : null;
    default:
      return null;
  }
}

/** The text between two nodes, which is the operator with its blanks. */
function between(left: Extent, right: Extent): Extent {
  const text = left.source.slice(left.end, right.start);
  const start = left.end + (text.length - text.trimStart().length);
  return { source: left.source, start, end: start + text.trim().length };
}

function desktopOnly({ tree }: ParsedUnit): Place[] {
  const found: Place[] = [];
  walk(tree, (node) => {
    if (node.kind === "FunctionDefinition" && node.isWorkflow)
      found.push({ what: "A workflow", extent: firstWord(node.extent), instead: "Use a function with jobs." });
  });
  return found;
}

/** What the edition reads too, and as something else than the other one. */
const tellReadOtherwise: PerEdition<(unit: ParsedUnit, context: RuleContext) => void> = {
  Desktop({ tree }, { scope, report }) {
    walk(tree, (node, ancestors) => {
      const found = readOtherwise(node);
      if (found === null || scope.guards.guards(node, ancestors)) return;
      report(node.extent, `${found} of ${editionNames.Core}; ${editionNames.Desktop} reads it as something else.`);
    });
  },
  Core: () => undefined,
};

function readOtherwise(node: Node): string | null {
  switch (node.kind) {
    case "Command":
      return isLaterNumber(commandWord(node) ?? "") ? "This is a number" : null;
    case "BinaryExpression":
      return node.operator === "DotDot" && [node.left, node.right].some(isLetter)
        ? "A range of characters is syntax"
        : null;
    case "StringConstantExpression":
    case "ExpandableStringExpression":
      return node.stringConstantType.startsWith("DoubleQuoted") && hasCodePoint(node.extent)
        ? "The escape `u{...} is one"
        : null;
    default:
      return null;
  }
}

/** `0b101`, `10n`, `5uy`: the name of a command where there are no such numbers. */
function isLaterNumber(word: string): boolean {
  return /^[-+]?(?:0b[01]+|\d+(?:n|uy|us|ul|u|y|s)(?:[kmgtp]b)?)$/i.test(word);
}

function isLetter(side: Node): boolean {
  return side.kind === "StringConstantExpression" && /^\D$/.test(side.value);
}

function hasCodePoint({ source, start, end }: Extent): boolean {
  return /(?<!`)(?:``)*`u\{[0-9a-f]{1,6}\}/i.test(source.slice(start, end));
}
