import type { PSMemberInfo } from "../../members/PSMemberInfo.ts";
import { ListObject } from "../../values/collections/ListObject.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
import { dnsNamesOf } from "../../values/security/dnsNamesOf.ts";
import type { X509Certificate } from "../../values/security/X509Certificate.ts";
import { typeByName } from "../typeRegistry.ts";
import { PSTypeDataProperty } from "./PSTypeDataProperty.ts";

const commands = "Microsoft.PowerShell.Commands";

/** What PowerShell adds to a certificate: the uses and names that its extensions tell, as lists. */
export function certificateMembers(): PSMemberInfo[] {
  return [
    listed("EnhancedKeyUsageList", "EnhancedKeyUsageProperty", "EnhancedKeyUsageRepresentation", ({ description }) =>
      description.enhancedKeyUsages.map(({ name, oid }) => ({ FriendlyName: name, ObjectId: oid })),
    ),
    listed("DnsNameList", "DnsNameProperty", "DnsNameRepresentation", (certificate) =>
      dnsNamesOf(certificate).map((name) => ({ Punycode: name, Unicode: name })),
    ),
    new PSTypeDataProperty(
      "SendAsTrustedIssuer",
      "ScriptProperty",
      () => false,
      "System.Object SendAsTrustedIssuer {get=[Microsoft.Powershell.Commands.SendAsTrustedIssuerProperty]::ReadSendAsTrustedIssuerProperty($this);}",
    ),
  ];
}

function listed(
  name: string,
  source: string,
  element: string,
  items: (certificate: X509Certificate) => readonly Readonly<Record<string, unknown>>[],
): PSMemberInfo {
  const body = `,(new-object ${commands}.${source} -argumentlist $this).${name};`;
  const get = (target: unknown) =>
    new ListObject(
      typeByName(`System.Collections.Generic.List[${commands}.${element}]`),
      items(target as X509Certificate).map((values) => new PropertyBag(`${commands}.${element}`, values)),
    );
  return new PSTypeDataProperty(name, "ScriptProperty", get, `System.Object ${name} {get=${body}}`);
}
