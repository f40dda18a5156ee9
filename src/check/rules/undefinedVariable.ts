import type { ScriptBlock } from "../../syntax/ast/definitions.ts";
import type { VariableExpression } from "../../syntax/ast/expressions.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { walk } from "../../syntax/ast/walk.ts";
import { commandName } from "../commandName.ts";
import { didYouMean, distance } from "../nearNames.ts";
import { treeIndex, type VariableWrite } from "../objects/TreeIndex.ts";
import type { Rule } from "../Rule.ts";

/** A session, a caller or a module may have set any variable: only what is nearly the name of one that the text sets, and reads under a strict mode, is told. */
export const undefinedVariable: Rule = {
  id: "UndefinedVariable",
  severity: "error",
  summary:
    "A variable that nothing sets, and that is nearly the name of one that something sets, or is read under Set-StrictMode.",
  unit({ tree, source }, { scope, report }) {
    const { written, writesOf } = treeIndex(tree);
    const isStrict = setsStrictMode(tree) && !scope.isLibrary;
    // What a module or a function reads may be its caller's.
    const isOwn = isStrict && scope.unknownSources.length === 0 && !/\.psm1$/i.test(source.fileName ?? "");
    // Nothing but this text can have set what it reads.
    const isClosed = /\.ps1$/i.test(source.fileName ?? "") && scope.unknownSources.length === 0 && !scope.isLibrary;
    const isSet = (name: string): boolean => ofSession.has(name) || scope.setsVariable(name);
    const told = new Set<string>();
    walk(tree, (node, ancestors) => {
      if (node.kind !== "VariableExpression") return;
      const name = plainName(node);
      if (name === null || isSet(name) || told.has(name)) return;
      const near = [...written].filter(
        (other) =>
          isSlip(name, other) ||
          (isSlipOfEnd(name, other) && (isClosed || (isLongName(other) && isApart(name, writesOf(other, node))))),
      );
      if (near.length === 0 && (!isOwn || ancestors.some(({ kind }) => kind === "FunctionDefinition"))) return;
      told.add(name);
      report(
        node.extent,
        `Nothing here gives $${node.variablePath.userPath} a value.${didYouMean(near.slice(0, 3), "$")}`,
        isStrict ? "error" : "warning",
      );
    });
  },
};

/** The name of a variable of a script in lower case; null for those of other drives and of the global scope. */
function plainName({ variablePath }: VariableExpression): string | null {
  const { driveName, unqualifiedPath, userPath } = variablePath;
  if (driveName !== null || /^global:/i.test(userPath)) return null;
  return unqualifiedPath.toLowerCase();
}

/** Set-StrictMode as a statement of its own: what follows it runs under it. */
function setsStrictMode({ endBlock, beginBlock, processBlock }: ScriptBlock): boolean {
  return [beginBlock, processBlock, endBlock].some((block) =>
    block?.statements.some((statement) => {
      const [command] = statement.kind === "Pipeline" ? statement.pipelineElements : [];
      return (
        command?.kind === "Command" &&
        commandName(command)?.toLowerCase() === "set-strictmode" &&
        !command.commandElements.some((each) => each.kind === "CommandParameter" && /^o/i.test(each.parameterName))
      );
    }),
  );
}

/** One letter apart in a name that is long enough; endings make names of one and several, and digits and single letters tell names apart. */
function isSlip(name: string, other: string): boolean {
  if (name.length < 5 || distance(name, other, 1) !== 1) return false;
  if (name.startsWith(other) || other.startsWith(name)) return false;
  return name.replace(/[\d_]/g, "") !== other.replace(/[\d_]/g, "") && !/^.?[^a-z]?$/.test(other);
}

/** Names that are long enough to tell one of a thing from several by more than their end. */
function isLongName(name: string): boolean {
  return name.length >= 8 && !/\d$/.test(name);
}

/** Whether a variable is written, and from nothing that has the other name: `foreach ($server in $servers)` means both. */
function isApart(name: string, writes: readonly VariableWrite[]): boolean {
  return writes.length > 0 && writes.every((write) => !("node" in write) || !reads(write.node, name));
}

function reads(node: Node, name: string): boolean {
  let found = false;
  walk(node, (inner) => {
    if (inner.kind === "VariableExpression") found ||= plainName(inner) === name;
  });
  return found;
}

/** A letter more at the end, another digit, or the question mark of `?.` that PowerShell reads as part of the name. */
function isSlipOfEnd(name: string, other: string): boolean {
  if (name === `${other}es` || other === `${name}es`) return name.length >= 5;
  return name === `${other}?` || (other.length >= 5 && distance(name, other, 1) === 1);
}

/** Variables that a session has before a script begins, and those that the Exchange Management Shell sets (about_Automatic_Variables, about_Preference_Variables; observed). */
const ofSession: ReadonlySet<string> = new Set(
  (
    "$ ? ^ _ args consolefilename enabledexperimentalfeatures error errorview event eventargs eventsubscriber executioncontext false foreach home host input " +
    "iscoreclr islinux ismacos iswindows lastexitcode matches myinvocation nestedpromptlevel null pid profile psboundparameters pscmdlet " +
    "pscommandpath psculture psdebugcontext psedition pshome psitem psscriptroot pssenderinfo psstyle psuiculture psversiontable pwd sender shellid " +
    "stacktrace switch this true confirmpreference debugpreference erroractionpreference formatenumerationlimit informationpreference " +
    "logcommandhealthevent logcommandlifecycleevent logenginehealthevent logenginelifecycleevent logproviderhealthevent logproviderlifecycleevent " +
    "maximumaliascount maximumdrivecount maximumerrorcount maximumfunctioncount maximumhistorycount maximumvariablecount ofs outputencoding " +
    "progresspreference psdefaultparametervalues psemailserver psmoduleautoloadingpreference psnativecommandargumentpassing " +
    "psnativecommanduseerroractionpreference pssessionapplicationname pssessionconfigurationname pssessionoption transcript verbosepreference " +
    "warningpreference whatifpreference psise psunsupportedconsoleapplications exbin exinstall exscripts remotesession exchangeserver " +
    "requestlanguage psworkflowroot pspriorityclass jobcommandname"
  ).split(" "),
);
