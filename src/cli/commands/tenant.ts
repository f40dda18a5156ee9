import { visibleControls } from "../../base/text/visibleControls.ts";
import { getOrganization } from "../../world/Organization.ts";
import { listAccounts } from "../../world/tenant/Account.ts";
import { enrol, leaveCloud } from "../../world/tenant/enrolment.ts";
import { publishText } from "../../world/tenant/publicDns.ts";
import { listServicePrincipals } from "../../world/tenant/ServicePrincipal.ts";
import { listTenants, type Tenant } from "../../world/tenant/Tenant.ts";
import { defaultDomain } from "../../world/transport/acceptedDomains.ts";
import type { World } from "../../world/World.ts";
import { WorldError } from "../../world/WorldError.ts";
import { openOrganization } from "../openOrganization.ts";
import { globalOptionsNamed, readGlobalOptions } from "../options/GlobalOptions.ts";
import { UsageError } from "../options/UsageError.ts";
import { standardError, standardOutput } from "../terminal/StandardOutput.ts";
import type { Command, ParsedArguments } from "./Command.ts";

type TenantAction = (world: World, args: ParsedArguments, words: readonly string[]) => string;

const actions: Readonly<Record<string, TenantAction>> = {
  show: (world) =>
    listTenants(world)
      .map((tenant) => tenantText(world, tenant))
      .join("\n") || "The organisation is not enrolled in Office 365.\n",
  enrol(world, args) {
    const { name } = getOrganization(world);
    const lines = enrol(world, {
      domain: (args.text("domain") ?? defaultDomain(world)).toLowerCase(),
      company: args.text("company") ?? name,
      administrator: args.text("administrator") ?? "administrator",
      password: args.text("password") ?? "Enrolled-2013!",
    });
    return `${lines.join("\n")}\n`;
  },
  leave(world) {
    leaveCloud(world);
    return "The organisation is not enrolled in Office 365 any more.\n";
  },
  publish(world, _args, [domain, text]) {
    if (domain === undefined || text === undefined)
      throw new UsageError("'cmdlab tenant publish' needs a domain and the text of its TXT record.");
    publishText(world, domain, text);
    return `The public DNS has TXT "${text}" for ${domain}.\n`;
  },
};

/** cmdlab tenant ACTION */
export const tenant: Command = {
  help: {
    usage: [
      "tenant show",
      "tenant enrol [--domain DOMAIN] [--company TEXT] [--administrator NAME] [--password TEXT]",
      "tenant publish DOMAIN TEXT",
      "tenant leave",
    ],
    summary: "Enrols the organisation in Office 365, and does what web pages and registrars do for that.",
    options: [
      {
        name: "domain",
        value: "DOMAIN",
        describe: "enrol: the domain that it proves to own (its first accepted domain)",
      },
      { name: "company", value: "TEXT", describe: "enrol: the name of the tenant (the organisation's)" },
      { name: "administrator", value: "NAME", describe: "enrol: who signs in first, without a domain (administrator)" },
      { name: "password", value: "TEXT", describe: "enrol: the password (Enrolled-2013!)" },
      ...globalOptionsNamed("scenario", "state", "seed", "now"),
    ],
    takesGlobals: false,
    details:
      "enrol signs up, which makes a tenant with its onmicrosoft.com domain, licences and service principals; adds the domain,\n" +
      "publishes its proof and verifies it; and gives the administrator a name in it and a licence. What a script does step by\n" +
      "step is New-MsolDomain, Get-MsolDomainVerificationDns, 'tenant publish' (a registrar's page), Confirm-MsolDomain and\n" +
      "Set-MsolUserLicense. leave undoes an enrolment: tenant, accounts and keys are gone. The organisation is that of --state DIR.",
  },
  run(args, program) {
    const [action, ...words] = args.words;
    if (action === undefined || !Object.hasOwn(actions, action))
      throw new UsageError(`'cmdlab tenant' knows the actions ${Object.keys(actions).join(", ")}.`);
    const { world, close } = openOrganization(readGlobalOptions(args.texts, program.environment), (text) =>
      standardError.write(`${text}\n`),
    );
    try {
      standardOutput.write(visibleControls(actions[action](world, args, words)));
      return 0;
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      standardError.write(`${error.message}\n`);
      return 1;
    } finally {
      close();
    }
  },
};

function tenantText(world: World, { id, displayName, domains, skus }: Tenant): string {
  const keys = listServicePrincipals(world, id).reduce((sum, { credentials }) => sum + credentials.length, 0);
  return [
    `tenant      ${displayName} (${id})`,
    ...domains.map(({ name, status }) => `domain      ${name}, ${status.toLowerCase()}`),
    ...skus.map(
      ({ skuPartNumber, activeUnits, consumedUnits }) =>
        `licences    ${skuPartNumber}, ${consumedUnits} of ${activeUnits} used`,
    ),
    `principals  ${listServicePrincipals(world, id).length}, with ${keys} keys`,
    ...listAccounts(world, id).map(({ userPrincipalName }) => `account     ${userPrincipalName}`),
    "",
  ].join("\n");
}
