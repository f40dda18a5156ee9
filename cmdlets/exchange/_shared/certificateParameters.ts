import type { CmdletContext } from "../../../src/command/prelude.ts";
import { formatDateTime } from "../../../src/objects/text/time/formatDateTime.ts";
import { localDate } from "../../../src/objects/text/time/moments.ts";
import { EnumValue } from "../../../src/objects/values/EnumValue.ts";
import { SecureString } from "../../../src/objects/values/shell/SecureString.ts";
import { currentCulture } from "../../../src/objects/values/time/CultureInfo.ts";
import type { ConfirmDefaultSmtp } from "../../../src/world/certificate/certificateServices.ts";
import {
  type CertificateService,
  type ExchangeCertificate,
  serviceFlags,
} from "../../../src/world/certificate/ExchangeCertificate.ts";
import { getOrganization } from "../../../src/world/Organization.ts";
import type { World } from "../../../src/world/World.ts";

/** How the certificate cmdlets name a certificate: by thumbprint on a server, or as Server\Thumbprint. */
export const certificateParameters = {
  Thumbprint: { type: "string", sets: { Thumbprint: { mandatory: true, position: 1, pipeline: "both" } } },
  Identity: { type: "string", sets: { Identity: { mandatory: true } } },
  Server: { type: "string", sets: { Thumbprint: {} } },
  DomainController: "string",
} as const;

/** The server and thumbprint that the parameters name; the shell's server where none is named. */
export function certificateIdentity(
  world: World,
  values: {
    readonly Identity: string | undefined;
    readonly Thumbprint: string | undefined;
    readonly Server: string | undefined;
  },
): { readonly server: string; readonly thumbprint: string | undefined } {
  const { shellServer } = getOrganization(world);
  if (values.Identity === undefined) return { server: values.Server ?? shellServer, thumbprint: values.Thumbprint };
  const at = values.Identity.lastIndexOf("\\");
  return { server: at < 0 ? shellServer : values.Identity.slice(0, at), thumbprint: values.Identity.slice(at + 1) };
}

/** The services of an AllowedServices value; undefined where the parameter was not bound. */
export function servicesOf(value: unknown): readonly CertificateService[] | undefined {
  if (!(value instanceof EnumValue)) return undefined;
  const bits = Number(value.value);
  return (Object.keys(serviceFlags) as CertificateService[]).filter((service) => (bits & serviceFlags[service]) !== 0);
}

/** The question before another certificate becomes the one that SMTP offers first; -Force answers it. */
export function confirmDefaultSmtp(cmdlet: CmdletContext, force: boolean): ConfirmDefaultSmtp {
  return (current, replacement) => {
    if (force) return true;
    const lines = [
      "Overwrite the existing default SMTP certificate?",
      "",
      `Current certificate: ${shown(current)}`,
      `Replace it with certificate: ${shown(replacement)}`,
    ];
    return cmdlet.shouldContinue(lines.join("\n"), "Confirm");
  };
}

function shown(certificate: ExchangeCertificate | null): string {
  if (!certificate) return "''";
  return `'${certificate.thumbprint}' (expires ${formatDateTime(localDate(certificate.notAfter), "", currentCulture().name)})`;
}

export function plainPassword(value: unknown): string | undefined {
  return value instanceof SecureString ? value.plainText : undefined;
}
