import type { CatalogueCmdlet, CatalogueParameter } from "./catalogue.ts";

interface Change {
  readonly without?: readonly string[];
  readonly with?: readonly CatalogueParameter[];
  /** Parameters that take no $null any more. */
  readonly notNull?: readonly string[];
}

/**
 * A cmdlet of Windows PowerShell as PowerShell 7 has it on Windows, for those that are not in the table of PowerShell 7
 * because other systems lack them. Source: the pages of 7.6 against those of 5.1.
 */
export function windowsCmdletOfCore(row: CatalogueCmdlet): CatalogueCmdlet {
  const change = changes.get(row.name.toLowerCase()) ?? {};
  const gone = new Set(["UseTransaction", ...(change.without ?? [])]);
  const kept = row.parameters
    .filter(({ name }) => !gone.has(name))
    .map(withShortPath)
    .map((one) => (change.notNull?.includes(one.name) ? { ...one, validate: ["ValidateNotNullOrEmpty"] } : one));
  return { ...row, parameters: [...kept, ...(change.with ?? [])] };
}

/** Every -LiteralPath is -LP too. */
function withShortPath(parameter: CatalogueParameter): CatalogueParameter {
  if (parameter.name !== "LiteralPath") return parameter;
  return { ...parameter, aliases: [...parameter.aliases, "LP"] };
}

function added(name: string, type: string, ...aliases: string[]): CatalogueParameter {
  return { name, type, aliases, dynamic: false, validate: [], sets: { __AllParameterSets: "" } };
}

const startupType = "Microsoft.PowerShell.Commands.ServiceStartupType";
const descriptor = added("SecurityDescriptorSddl", "System.String", "sd");

const changes: ReadonlyMap<string, Change> = new Map([
  ["get-acl", { without: ["AllCentralAccessPolicies"] }],
  ["set-acl", { without: ["CentralAccessPolicy"] }],
  ["get-pssessionconfiguration", { notNull: ["Name"] }],
  ["get-service", { without: ["ComputerName"], notNull: ["Name"] }],
  [
    "set-service",
    {
      without: ["ComputerName", "StartupType"],
      with: [
        added("StartupType", startupType, "StartMode", "SM", "ST", "StartType"),
        added("Credential", "System.Management.Automation.PSCredential"),
        descriptor,
        added("Force", "System.Management.Automation.SwitchParameter"),
      ],
    },
  ],
  ["new-service", { without: ["StartupType"], with: [added("StartupType", startupType), descriptor] }],
  ["rename-computer", { without: ["Protocol"] }],
  ["register-pssessionconfiguration", { without: ["SessionType"] }],
]);
