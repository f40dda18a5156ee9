import { unwrap } from "../../objects/values/PSObject.ts";
import type { Session } from "../../session/Session.ts";
import { isGuid } from "../../transcript/placeholder/markPatterns.ts";
import type { PlaceholderKind, PlaceholderUse } from "../../transcript/placeholder/Placeholder.ts";
import { getAuthConfig } from "../../world/auth/AuthConfig.ts";
import { getOrganization } from "../../world/Organization.ts";
import { getExchangeServer } from "../../world/server/ExchangeServer.ts";
import { initialDomain } from "../../world/tenant/Tenant.ts";
import { defaultDomain } from "../../world/transport/acceptedDomains.ts";
import type { World } from "../../world/World.ts";
import { ownTenant } from "./pageDomains.ts";

/** Takes values for placeholders from an organisation by the kind of thing that they stand for. */
export class ScenarioValues {
  readonly #found = new Map<PlaceholderKind, readonly string[]>();

  /** `query` makes a session that asks the organisation by its own cmdlets, where no record says. */
  constructor(
    readonly world: World,
    readonly query: () => Session,
  ) {}

  /** The value, or null where the organisation has no such thing. */
  valueFor(use: Pick<PlaceholderUse, "name" | "kind" | "form">): string | null {
    const { kind, form, name } = use;
    // An id of one digit is as good as any.
    if (kind === null) return form === "digits" && isGuid(name) ? name : null;
    if (kind === "domain") return this.#domain(form === "domain" ? name : "", name);
    if (kind === "path") return pathFor(name);
    if (kind === "part") return name.replace(/\s+/g, "");
    if (kind === "password") return "Pa$$w0rd1";
    if (kind === "server") return this.#server(name);
    if (kind === "thumbprint") return this.#thumbprint();
    const found = this.#twoOf(kind);
    return (isOther(name) ? found[1] : undefined) ?? found[0] ?? null;
  }

  #server(name: string): string {
    const { shellServer } = getOrganization(this.world);
    if (!/fqdn|qualified/i.test(name)) return shellServer;
    return getExchangeServer(this.world, shellServer).values.Fqdn;
  }

  #domain(domain: string, name: string): string | null {
    const tenant = ownTenant(this.world);
    if (tenant && /\.mail\.onmicrosoft\./i.test(domain)) return `${tenant.accountName}.mail.onmicrosoft.com`;
    if (tenant && (/onmicrosoft/i.test(domain) || /initial|onmicrosoft|tenant ?domain/i.test(name)))
      return initialDomain(tenant);
    return defaultDomain(this.world);
  }

  #thumbprint(): string | null {
    return getAuthConfig(this.world).values.CurrentCertificateThumbprint ?? null;
  }

  /** The first two, or the only one, or none. */
  #twoOf(kind: "database" | "mailbox"): readonly string[] {
    const known = this.#found.get(kind);
    if (known) return known;
    // A reader has people in mind, not the mailboxes that setup makes.
    const cmdlet = kind === "database" ? "Get-MailboxDatabase" : "Get-Mailbox -RecipientTypeDetails UserMailbox";
    const property = kind === "database" ? "Name" : "Alias";
    const session = this.query();
    session.run(
      `$global:cmdlabFirst = $null; $global:cmdlabFirst = (${cmdlet} -ErrorAction Stop | Select-Object -First 2).${property} -join "\`n"`,
    );
    const value = unwrap(session.engine.globalScope.find("cmdlabfirst")?.value);
    const found = typeof value === "string" && value !== "" ? value.split("\n") : [];
    this.#found.set(kind, found);
    return found;
  }
}

/** Whether a name says that it is another thing of its kind than the one that the page begins with: "target database". */
function isOther(name: string): boolean {
  return /(?:^|[^a-z])(?:target|destination|second|other|another)/i.test(name);
}

/** A folder that every organisation has, or a file in it whose ending the name tells. */
function pathFor(name: string): string {
  const folder = "C:\\";
  const isFile = /file|csv|xml|txt|\bcer\b|pfx/i.test(name) && !/folder|director/i.test(name);
  const ending = /\b(csv|xml|txt|cer|pfx|json|log|ps1)\b/i.exec(name)?.[1] ?? "txt";
  return isFile ? `${folder}file.${ending.toLowerCase()}` : folder;
}
