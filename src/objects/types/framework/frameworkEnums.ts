import type { PerEdition } from "../../../diag/Edition.ts";
import { frameworkType } from "./frameworkTypes.ts";

/**
 * Where enumerations of Windows PowerShell 5.1 differ from those of PowerShell 7: a name with its
 * number there, or null for one that they do not have (metadata of PowerShell Standard 5.1).
 */
const differences = new Map<string, Readonly<Record<string, bigint | null>>>([
  ["System.Management.Automation.ActionPreference", { Break: null }],
  ["System.Management.Automation.CommandTypes", { Workflow: 128n, All: 511n }],
  ["System.Management.Automation.PSMemberTypes", { InferredProperty: null, Properties: 31n, All: 8191n }],
  ["Microsoft.PowerShell.Commands.Language", { CSharpVersion3: 1n, CSharpVersion2: 2n, VisualBasic: 3n, JScript: 4n }],
  ["System.Management.Automation.ModuleType", { Workflow: 4n }],
  ["System.Management.Automation.Runspaces.RunspaceCapability", { CustomTransport: null }],
  [
    "System.Management.Automation.Language.TokenFlags",
    {
      TernaryOperator: null,
      BinaryPrecedenceCoalesce: null,
      BinaryPrecedenceComparison: 3n,
      BinaryPrecedenceAdd: 4n,
      BinaryPrecedenceMultiply: 5n,
      BinaryPrecedenceFormat: 6n,
      BinaryPrecedenceRange: 7n,
      BinaryPrecedenceMask: 7n,
    },
  ],
  [
    "System.Management.Automation.Language.TokenKind",
    {
      QuestionMark: null,
      QuestionQuestionEquals: null,
      QuestionQuestion: null,
      QuestionDot: null,
      QuestionLBracket: null,
      Default: null,
      Clean: null,
    },
  ],
]);

type Values = ReadonlyMap<string, bigint>;

/** The values of an enumeration in an edition, by number, from those of PowerShell 7 and .NET. */
export const enumValuesIn: PerEdition<(typeName: string, values: Values) => Values> = {
  Desktop: frameworkValues,
  Core: (_, values) => values,
};

function frameworkValues(typeName: string, values: Values): Values {
  const changed = differences.get(typeName) ?? ofFramework(typeName);
  if (!changed) return values;
  const kept = [...values].filter(([name]) => changed[name] === undefined);
  const own = Object.entries(changed).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return new Map([...kept, ...own].sort(([, left], [, right]) => (left < right ? -1 : left > right ? 1 : 0)));
}

function ofFramework(typeName: string): Readonly<Record<string, bigint | null>> | null {
  const row = frameworkType(typeName);
  if (!row) return null;
  const own = (row.own ?? []).map((text) => text.split("=")).map(([name, number]) => [name, BigInt(number)]);
  return Object.fromEntries([...[...row.lacks].map((name) => [name, null]), ...own]);
}
