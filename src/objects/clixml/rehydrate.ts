import { construct } from "../calls/construct.ts";
import { tryConvertTo } from "../convert/convertTo.ts";
import { getMember } from "../members/getMember.ts";
import { typeTable } from "../types/typeData/TypeTable.ts";
import { typeByName } from "../types/typeRegistry.ts";
import { TypedArray } from "../values/collections/TypedArray.ts";
import { SwitchParameter } from "../values/SwitchParameter.ts";
import { PSCredential } from "../values/shell/PSCredential.ts";
import { SecureString } from "../values/shell/SecureString.ts";

/** Makes an object again of what was read of it, and of its text; null where these do not do. */
type Rehydration = (made: unknown, text: string | undefined) => unknown;

/** What an object becomes that has these type names, nearest first: by the session's type data, or by PowerShell's own. */
export function rehydrated(made: unknown, names: readonly string[], text: string | undefined): unknown {
  const { hasOwn } = typeTable();
  for (const name of names) {
    const bare = name.replace(/^Deserialized\./, "");
    const target = hasOwn ? typeTable().get(`Deserialized.${bare}`)?.targetTypeForDeserialization : undefined;
    if (target) return tryConvertTo(made, target)?.value ?? made;
    const again = rehydrations.get(bare);
    if (again) return again(made, text) ?? made;
  }
  return made;
}

const rehydrations: ReadonlyMap<string, Rehydration> = new Map<string, Rehydration>([
  ["System.Net.IPAddress", ofText("System.Net.IPAddress")],
  ["System.Net.Mail.MailAddress", ofText("System.Net.Mail.MailAddress")],
  ["System.Globalization.CultureInfo", ofText("System.Globalization.CultureInfo")],
  ["System.Management.Automation.SwitchParameter", switchParameter],
  ["System.Management.Automation.PSCredential", credential],
  ["System.Security.Cryptography.X509Certificates.X509Certificate2", certificate],
]);

function ofText(typeName: string): Rehydration {
  return (_, text) => (text === undefined ? null : (tryConvertTo(text, typeByName(typeName))?.value ?? null));
}

function switchParameter(made: unknown): unknown {
  const isPresent = getMember(made, "IsPresent");
  return typeof isPresent === "boolean" ? new SwitchParameter(isPresent) : null;
}

function credential(made: unknown): unknown {
  const [userName, password] = [getMember(made, "UserName"), getMember(made, "Password")];
  return typeof userName === "string" && password instanceof SecureString ? new PSCredential(userName, password) : null;
}

function certificate(made: unknown): unknown {
  const raw = getMember(made, "RawData");
  if (!(raw instanceof TypedArray)) return null;
  return construct(typeByName("System.Security.Cryptography.X509Certificates.X509Certificate2"), [raw]);
}
