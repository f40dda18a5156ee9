import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import type { WorkOutput } from "../../src/providers/machine/computerJob.ts";
import type { TargetComputer } from "../../src/providers/machine/computers.ts";
import { nameTest } from "../../src/providers/resolvePath.ts";
import { wmiClasses } from "../../src/wmi/wmiClasses.ts";
import { classNamed, managementError, onEachComputer, wmiParameters } from "../../src/wmi/wmiConnection.ts";
import { wmiClassObject, wmiInstance } from "../../src/wmi/wmiObject.ts";
import { propertyNames } from "../../src/wmi/wmiProperties.ts";
import { parseCondition, parseQuery, unknownProperty, type WmiQuery } from "../../src/wmi/wql.ts";

interface Request {
  readonly Class?: string | undefined;
  /** Null asks for all of them. */
  readonly Property?: readonly string[] | null | undefined;
  readonly Filter?: string | undefined;
  readonly Query?: string | undefined;
}

export default defineCmdlet({
  name: "Get-WmiObject",
  module: "Microsoft.PowerShell.Management",
  editions: ["Desktop"],
  aliases: ["gwmi"],
  synopsis: "Gets instances of WMI classes, by class and filter or by a WQL query.",
  description:
    "The emulated computers have a part of root\\cimv2 (-List shows which); other classes of Windows are not modelled.",
  parameters: {
    ...wmiParameters,
    Class: { type: "string", sets: { query: { position: 0, mandatory: true }, list: { position: 1 } } },
    Property: { type: "string[]", sets: { query: { position: 1 } } },
    Filter: "string",
    Query: "string",
    List: "switch",
    Recurse: "switch",
    Amended: "switch",
    DirectRead: "switch",
  },
  remarks: [
    "-Recurse lists nothing more, since none of the classes lie in a namespace below; the classes' texts are there in one language only, so that -Amended and -DirectRead show the same values.",
  ],
  examples: [
    {
      title: "The system's name",
      transcript: "PS> (Get-WmiObject Win32_OperatingSystem).Caption\nMicrosoft Windows Server 2012 R2 Standard\n",
    },
    {
      title: "A query",
      transcript: "PS> (Get-WmiObject -Query \"SELECT * FROM Win32_Service WHERE Name LIKE 'Spool%'\").Name\nSpooler\n",
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      onEachComputer(cmdlet, "GetWMI", values, (target, output) => {
        if (cmdlet.parameterSet.toLowerCase() === "list") listClasses(cmdlet, target, values.Class, output);
        else get(cmdlet, target, values, output);
      });
    },
  }),
});

function get(cmdlet: CmdletContext, target: TargetComputer, values: Request, output: WorkOutput): void {
  const query = queryOf(values);
  const wmi = classNamed("GetWMI", query.className);
  if (unknownProperty(query, propertyNames(wmi, wmi.rows(cmdlet, target))) !== null)
    throw managementError("GetWMI", `Invalid query "${values.Query ?? queryText(values)}"`);
  for (const row of wmi.rows(cmdlet, target))
    if (query.test(row)) output.write(wmiInstance(cmdlet, wmi, row, target, query.properties));
}

function queryOf({ Class, Property, Filter, Query }: Request): WmiQuery {
  if (Query !== undefined) {
    const query = parseQuery(Query);
    if (!query) throw managementError("GetWMI", `Invalid query "${Query}"`);
    return query;
  }
  const properties = Property?.includes("*") ? null : (Property ?? null);
  const condition = parseCondition(Filter ?? "");
  if (condition) return { className: Class ?? "", properties, ...condition };
  throw managementError("GetWMI", `Invalid query "${queryText({ Class, Property, Filter })}"`);
}

/** The query that WMI is asked where the command names its parts. */
function queryText({ Class, Property, Filter }: Pick<Request, "Class" | "Property" | "Filter">): string {
  return `select ${Property?.join(", ") ?? "*"} from ${Class}${Filter === undefined ? "" : ` where ${Filter}`}`;
}

function listClasses(cmdlet: CmdletContext, target: TargetComputer, pattern: string | undefined, output: WorkOutput) {
  const selects = nameTest(pattern === undefined ? [] : [pattern]);
  for (const wmi of wmiClasses) if (selects(wmi.name)) output.write(wmiClassObject(cmdlet, wmi, target));
}
