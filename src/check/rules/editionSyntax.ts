import type { PerEdition } from "../../diag/Edition.ts";
import type { Extent } from "../../diag/Extent.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { editionNames, requirementOf } from "../editionNames.ts";
import type { ParsedUnit } from "../ParsedUnit.ts";
import type { Rule } from "../Rule.ts";

export const editionSyntax: Rule = {
  id: "EditionSyntax",
  severity: "error",
  summary: "Syntax that only the other edition of PowerShell reads: && || ?: ?? ?. and the like, or workflows.",
  unit(unit, { report }) {
    const { edition, parsedAs, errors } = unit;
    if (edition === parsedAs) return;
    const places = placesOf[parsedAs](unit);
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

function firstWord({ source, start, end }: Extent): Extent {
  const [word] = /^\S*/.exec(source.slice(start, end)) ?? [""];
  return { source, start, end: start + word.length };
}
