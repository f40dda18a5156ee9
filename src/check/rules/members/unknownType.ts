import { oncePer } from "../../../base/oncePer.ts";
import { counted } from "../../../base/text/counted.ts";
import type { ScriptBlock } from "../../../syntax/ast/definitions.ts";
import type { Node } from "../../../syntax/ast/Node.ts";
import { walk } from "../../../syntax/ast/walk.ts";
import { attributeNames } from "../../calls/attributeArguments.ts";
import type { CommandTable } from "../../calls/CommandTable.ts";
import { commandName } from "../../calls/commandName.ts";
import { progIdOf } from "../../objects/commands/comObjects.ts";
import type { Rule, RuleContext } from "../../Rule.ts";
import { possibleNames, typeOfNewObject, typesAt, type WrittenType } from "../../types/writtenTypes.ts";
import { isLikelySlip } from "../../words/isLikelySlip.ts";
import { isShortened } from "../../words/isShortened.ts";
import { isWordNear } from "../../words/isWordNear.ts";
import { didYouMean, distance, nearNames } from "../../words/nearNames.ts";
import { wordsIn } from "../../words/wordsIn.ts";

/** Assemblies, modules and scripts bring types that nobody knows here: only what is nearly the name of one of .NET's is told. */
export const unknownType: Rule = {
  id: "UnknownType",
  severity: "error",
  summary:
    "The name of a type that is not there, and is nearly that of one of .NET's, or stands where nothing brings types along.",
  unit({ tree, source, edition }, { scope, table, report }) {
    const own = scope.typeNames();
    const { types } = table.surroundings;
    const isKnown = (name: string): boolean =>
      own.has(name.toLowerCase()) ||
      possibleNames(name, tree).some(
        (each) => types.has(each, "Core") || types.has(each, "Desktop") || table.hasType(each),
      );
    const isAlone = /\.ps1$/i.test(source.fileName ?? "") && !scope.bringsTypes && !scope.isLibrary;
    if (isAlone) tellNamespaces(tree, table, report);
    walk(tree, (node, ancestors) => {
      tellClass(node, table, report);
      for (const { name, extent } of typesOf(node)) {
        if (isKnown(name) || (node.kind === "Attribute" && isKnown(`${name}Attribute`))) continue;
        const meant = ancestors.at(-1)?.kind === "CatchClause" ? exceptionsMeant(name, types.names(edition)) : [];
        if (meant.length > 0) {
          report(extent, messageOf(name, meant));
          continue;
        }
        if (ancestors.at(-1)?.kind === "CatchClause" && isExceptionSlip(name) && table.nearTypes(name).length === 0) {
          report(extent, messageOf(name, []));
          continue;
        }
        if (!name.includes(".") && scope.bringsTypes && isSomeones(name, tree)) continue;
        const near = [
          ...possibleNames(name, tree).flatMap((each) => table.nearTypes(each)),
          ...(node.kind === "Attribute" ? nearAttributes(name) : []),
          ...(name.length < 4
            ? []
            : nearNames(
                name,
                scope.typeDefinitions().map((each) => each.name),
              )),
        ];
        const isOfSystem = name.includes(".") && !scope.bringsTypes;
        if (near.length === 0 && isOfSystem)
          near.push(
            ...possibleNames(name, tree)
              .flatMap((each) => besides(each, types.names(edition)))
              .slice(0, 3),
          );
        if (near.length === 0 && (isAlone || ancestors.at(-1)?.kind === "CatchClause"))
          near.push(...elsewhere(name, types.names(edition)).slice(0, 3));
        // Nothing brings types along here, and short names are PowerShell's own or of System.
        const isNowhere = isAlone && /^\w+$/.test(name);
        const isLeftOut = isOfSystem && wholeNamespaces.has(partsOf(name.toLowerCase())[0].replace(/^system\./, ""));
        if (near.length > 0 || isNowhere || isLeftOut) report(extent, messageOf(name, [...new Set(near)]));
      }
    });
  },
};

/** `using namespace System.Colections.Generic`: one that no type has, and that is nearly that of some. */
function tellNamespaces({ usingStatements }: ScriptBlock, table: CommandTable, report: RuleContext["report"]): void {
  for (const { usingStatementKind, name } of usingStatements) {
    if (usingStatementKind !== "Namespace" || name === null) continue;
    const known = namespacesOf(table);
    if (known.some((each) => each.toLowerCase() === name.value.toLowerCase())) continue;
    const near = nearNames(name.value, known);
    if (near.length > 0)
      report(name.extent, `No type of .NET is in a namespace '${name.value}'.${didYouMean(near)}`, "warning");
  }
}

/** The namespaces of all types that are known. */
const namespacesOf = oncePer(({ surroundings: { types } }: CommandTable): readonly string[] => {
  const names = [...types.names("Core"), ...types.names("Desktop")];
  return [...new Set(names.flatMap((name) => (name.includes(".") ? [name.slice(0, name.lastIndexOf("."))] : [])))];
});

/** The programmatic identifier of a class of COM's; programs of the computer bring others. */
function tellClass(node: Node, table: CommandTable, report: RuleContext["report"]): void {
  if (node.kind !== "Command" || commandName(node)?.toLowerCase() !== "new-object") return;
  const name = progIdOf(node);
  if (name === null) return;
  const known = [...table.comClasses(), ...otherClasses];
  if (known.some((each) => each.toLowerCase() === name.toLowerCase())) return;
  const near = nearNames(name, known);
  if (near.length > 0) report(node.extent, `There is no class '${name}' of COM that anybody knows.${didYouMean(near)}`);
}

/** Classes of COM's whose members are not listed. */
const otherClasses: readonly string[] = (
  "ADODB.Command ADOX.Catalog ADSystemInfo Access.Application AccountExpirationCLS CDO.Configuration CDO.Message " +
  "HNetCfg.FwMgr HNetCfg.HNetShare IMAPI2.MsftDiscMaster2 MSXML2.DOMDocument Microsoft.SMS.Client " +
  "Microsoft.SMS.TSEnvironment Microsoft.SMS.TSProgressUI Microsoft.Update.ServiceManager Microsoft.XMLDOM NameTranslate " +
  "OneNote.Application PowerPoint.Application Publisher.Application SAPI.SpFileStream Shell.Explorer " +
  "UIResource.UIResourceMgr Visio.Application WIA.CommonDialog WIA.DeviceManager WIA.ImageFile WMPlayer.OCX " +
  "WbemScripting.SWbemLocator"
).split(" ");

/** Namespaces whose types the lists name all, in lower case and without "System." (source: reflection in .NET and .NET Framework). */
const wholeNamespaces: ReadonlySet<string> = new Set(
  (
    "collections collections.concurrent collections.generic collections.objectmodel collections.specialized globalization io io.compression " +
    "io.pipes management.automation management.automation.host management.automation.language management.automation.runspaces net net.mail " +
    "net.networkinformation net.sockets reflection security security.accesscontrol security.cryptography " +
    "security.cryptography.x509certificates security.principal text text.regularexpressions threading threading.tasks xml"
  ).split(" "),
);

/** Types of the same namespace whose names say the same with a word more or less: Net.Mail.Message of MailMessage. */
function besides(name: string, names: readonly string[]): readonly string[] {
  const [space, own] = partsOf(name.replace(/^System\./i, ""));
  return (byNamespace(names).get(space.toLowerCase()) ?? []).filter((each) => {
    const other = partsOf(each)[1];
    return isWordNear(own, other) || isShortened(own, other) || isShortened(other, own);
  });
}

/** Types of the same name one namespace further in or out: Net.SocketException of Net.Sockets.SocketException. */
function elsewhere(name: string, names: readonly string[]): readonly string[] {
  const [space, own] = partsOf(name.toLowerCase().replace(/^system\./, ""));
  if (space === "") return [];
  return names.filter((each) => {
    const [other, type] = partsOf(each.toLowerCase().replace(/^system\./, ""));
    return type === own && other !== "" && (other.startsWith(`${space}.`) || space.startsWith(`${other}.`));
  });
}

/** Names of types by their namespaces in lower case, without "System." in front. */
const byNamespace = oncePer((names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const each of names) {
    const key = partsOf(each.replace(/^System\./, ""))[0].toLowerCase();
    const others = found.get(key);
    if (others) others.push(each);
    else found.set(key, [each]);
  }
  return found;
});

function partsOf(name: string): readonly [string, string] {
  const dot = name.lastIndexOf(".");
  return [name.slice(0, dot), name.slice(dot + 1)];
}

function nearAttributes(name: string): readonly string[] {
  const near = nearNames(name, attributeNames);
  return near.length > 0 ? near : attributeNames.filter((each) => isPartOf(name, each) || hasOtherWord(name, each));
}

/** Whether a name is an attribute's of four words or more, but for one of them: ValidateNotNullAndEmpty of ValidateNotNullOrEmpty. */
function hasOtherWord(name: string, attribute: string): boolean {
  const [words, others] = [name, attribute].map(wordsIn);
  return (
    words.length > 3 && words.length === others.length && words.filter((word, at) => word !== others[at]).length === 1
  );
}

/** Whether a name is an attribute's without words between the first and the last: ValidateNotEmpty of ValidateNotNullOrEmpty. */
function isPartOf(name: string, attribute: string): boolean {
  const [words, others] = [name, attribute].map(wordsIn);
  let at = 0;
  for (const other of others) if (words[at] === other) at++;
  return words.length > 1 && at === words.length && words[0] === others[0] && words.at(-1) === others.at(-1);
}

/** Whether the last word of a name is nearly "Exception", with which the names of all of them end. */
function isExceptionSlip(name: string): boolean {
  return [8, 9, 10].some((length) => isLikelySlip(name.slice(-length), "exception"));
}

/** The exceptions of .NET whose names end with one that is written without its namespace, or without its last word. */
function exceptionsMeant(name: string, names: readonly string[]): readonly string[] {
  const key = name.toLowerCase();
  const found = names.filter((each) => {
    const other = each.toLowerCase();
    return (
      other === `${key}exception` ||
      other.endsWith(`.${key}`) ||
      (!key.includes(".") && other.endsWith(`.${key}exception`))
    );
  });
  return found.filter((each) => /Exception$/.test(each)).slice(0, 3);
}

function typesOf(node: Node): readonly WrittenType[] {
  if (node.kind !== "Command") return typesAt(node);
  const made = commandName(node)?.toLowerCase() === "new-object" ? typeOfNewObject(node) : null;
  return made === null ? [] : [made];
}

function messageOf(name: string, near: readonly string[]): string {
  const [plain, count] = name.split("`");
  if (!near.some((each) => each.toLowerCase() === plain.toLowerCase()))
    return `There is no type [${plain}].${didYouMean(near)}`;
  return `[${plain}] does not take ${count === undefined ? "no type arguments" : counted(Number(count), "type argument")}.`;
}

/** Short names that every script has. */
const usual: readonly string[] = ["string", "switch", "object", "array", "bool", "hashtable", "void", "regex"];

/** Whether a short name may be that of a type of an assembly: one that is compiled stands in a text, and very short names are near to each other. */
function isSomeones(name: string, tree: ScriptBlock): boolean {
  const isShort = name.length < 6;
  if (isShort && !(name.length >= 3 && usual.some((each) => distance(name.toLowerCase(), each, 1) === 1))) return true;
  let found = false;
  walk(tree, (node, ancestors) => {
    const isText = node.kind === "StringConstantExpression" || node.kind === "ExpandableStringExpression";
    // Where New-Object asks for it it is not made.
    const isAsked = isText && ancestors.at(-1)?.kind === "Command" && node.value.toLowerCase() === name.toLowerCase();
    if (isText && !isAsked) found ||= wordsOf(node.value).has(name.toLowerCase());
  });
  return found;
}

/** What stands between signs in a text, in lower case: a type that is compiled has its name as one of them. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(/[^\p{L}\p{N}_]+/u));
}
