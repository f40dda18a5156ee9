import { absentModules } from "../../command/catalogue/absentCommands.ts";
import type { Node } from "../../syntax/ast/Node.ts";
import { namedArgument, plainArguments } from "../calls/plainArguments.ts";
import { literalValues } from "../literalValues.ts";
import type { Rule, RuleContext } from "../Rule.ts";
import { isLikelySlip } from "../words/isLikelySlip.ts";
import { didYouMean, distance } from "../words/nearNames.ts";

export const moduleSlip: Rule = {
  id: "ModuleSlip",
  severity: "warning",
  summary: "The name of a module or snap-in that is nearly that of a known one.",
  unit({ tree }, { report }) {
    for (const { name } of tree.scriptRequirements?.requiredModules ?? [])
      tell(name, placeOf(name, tree.extent), report);
  },
  command({ name, command, qualifier, extent }, { report }) {
    if (qualifier !== null && /^[\w.]+$/.test(qualifier)) tell(qualifier, extent, report);
    const isResource = /^import-dscresource$/i.test(name);
    if (
      !isResource &&
      !/^(?:(?:import|install|get|find|save|update|uninstall|remove)-module|add-pssnapin)$/i.test(name)
    )
      return;
    const [given] = isResource
      ? [namedArgument(command, "modulename")]
      : [namedArgument(command, "name"), ...plainArguments(command)].filter((each) => each !== null);
    for (const value of (given && literalValues(given)) ?? [])
      if (given != null && typeof value === "string") tell(value, given.extent, report);
  },
};

function tell(name: string, extent: Node["extent"], report: RuleContext["report"]): void {
  if (modules().some((each) => each.toLowerCase() === name.toLowerCase())) return;
  const near = modules().filter((each) => isLikelySlip(name, each) || isLongSlip(name, each));
  if (near.length > 0) report(extent, `No module of the products is called '${name}'.${didYouMean(near.slice(0, 3))}`);
}

/** Where a `#requires` names a module: it is a comment, which has no node of its own. */
function placeOf(name: string, { source, start, end }: Node["extent"]): Node["extent"] {
  const { text } = source;
  const line = text.toLowerCase().indexOf("#requires");
  const at = line < 0 ? -1 : text.indexOf(name, line);
  return at < 0 ? { source, start, end } : { source, start: at, end: at + name.length };
}

/** Nobody gives a module so long a name that is another one but for a letter, nor a shorter one but for one that is missing. */
function isLongSlip(name: string, other: string): boolean {
  const least = name.length < other.length ? cutName : longName;
  return Math.min(name.length, other.length) >= least && distance(name.toLowerCase(), other.toLowerCase(), 1) === 1;
}

const longName = 12;
const cutName = 7;

function modules(): readonly string[] {
  return [...absentModules().map((module) => module.name), ...own, ...parts];
}

/** Those that come with others, and much used ones of the PowerShell Gallery. */
const parts: readonly string[] = [
  ...(
    "Accounts Aks Automation Billing Compute ContainerInstance ContainerRegistry CosmosDB DataFactory Dns EventHub Functions KeyVault " +
    "LogicApp ManagedServiceIdentity Monitor Network OperationalInsights PolicyInsights PrivateDns RecoveryServices ResourceGraph Resources Security " +
    "ServiceBus Sql Storage Subscription Websites"
  )
    .split(" ")
    .map((part) => `Az.${part}`),
  ...(
    "Applications Authentication Calendar DeviceManagement DeviceManagement.Enrollment Devices.CorporateManagement DirectoryObjects Files Groups " +
    "Identity.DirectoryManagement Identity.Governance Identity.SignIns Mail People Planner Reports Security Sites Teams Users Users.Actions"
  )
    .split(" ")
    .flatMap((part) => [`Microsoft.Graph.${part}`, `Microsoft.Graph.Beta.${part}`]),
  ...(
    "Microsoft.Exchange.Management.PowerShell.E2010 Microsoft.Exchange.Management.PowerShell.SnapIn Windows.ServerBackup SqlServerCmdletSnapin100 SqlServerProviderSnapin100 VMware.VimAutomation.Core VMware.VimAutomation.Vds VMware.VimAutomation.Storage SQLPS AzureADPreview " +
    "SharePointPnPPowerShellOnline PSWindowsUpdate ImportExcel Posh-SSH PSScriptAnalyzer SkypeOnlineConnector"
  ).split(" "),
  ...(
    "SqlServer SharePoint AzureDevOps Networking ComputerManagement ActiveDirectory ActiveDirectoryCS Exchange DnsServer WebAdministration Storage FSRM " +
    "SChannel DFS Certificate WSMan HyperV FailoverCluster OfficeOnlineServer AuditPolicy SecurityPolicy FileContent UpdateServices iSCSI DhcpServer"
  )
    .split(" ")
    .map((part) => `${part}Dsc`),
  "xPSDesiredStateConfiguration",
];

/** Modules of PowerShell's and Exchange's own. */
const own: readonly string[] = (
  "Microsoft.PowerShell.Management Microsoft.PowerShell.Utility Microsoft.PowerShell.Security Microsoft.PowerShell.Archive " +
  "Microsoft.PowerShell.LocalAccounts CimCmdlets PSReadLine ThreadJob PSScheduledJob ExchangeOnlineManagement"
).split(" ");
