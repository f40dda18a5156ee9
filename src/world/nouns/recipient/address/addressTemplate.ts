import { withOnePrimary } from "../../../values/ProxyAddress.ts";
import type { Values } from "../../defineNoun.ts";
import { taskError } from "../../messages/taskMessages.ts";
import { recipientError } from "../recipientMessages.ts";

/** The templates with one more; `primary` makes it the primary one of its type, as `SMTP:` before it does. */
export function withPrimaryTemplate(all: readonly string[], text: string, primary: boolean): readonly string[] {
  const [, prefix = "smtp", address = ""] = /^(?:([A-Za-z0-9]+):)?(.*)$/s.exec(text.trim()) ?? [];
  if (prefix.toLowerCase() === "smtp" && !/^[^@\s]*@[^@\s%]+$/.test(address))
    throw recipientError("AddressTemplateInvalid", { template: text });
  const unknown = /%(?!r..|\d*[mgsid])\S?/.exec(address.split("@")[0]);
  if (unknown) throw taskError("TemplateVariableUnknown", { template: text, variable: unknown[0] });
  const own = `${primary ? prefix.toUpperCase() : prefix}:${address}`;
  if (!primary) return withOnePrimary([...all, own]);
  const others = all
    .filter((each) => each.toLowerCase() !== own.toLowerCase())
    .map((each) => each.replace(new RegExp(`^${prefix.toUpperCase()}:`), `${prefix.toLowerCase()}:`));
  return withOnePrimary([own, ...others]);
}

/**
 * The address that a template gives: `%m` alias, `%g` given name, `%s` surname, `%i` initial, `%d` display name, `%1g` the
 * first letter of the given name, `%rxy` replaces x by y behind it (x itself twice takes it away). Where nothing is left of
 * the local part it is the alias.
 */
export function filledTemplate(template: string, name: string, values: Values): string {
  const of = (property: string): string => String(values[property] ?? "");
  const parts: Readonly<Record<string, string>> = {
    m: of("Alias"),
    g: of("FirstName"),
    s: of("LastName"),
    i: of("Initials"),
    d: of("DisplayName") || name,
  };
  const withPrefix = template.includes(":") ? template : `SMTP:${template}`;
  const colon = withPrefix.indexOf(":");
  const [pattern, domain = ""] = withPrefix.slice(colon + 1).split("@");
  const replacements: [string, string][] = [];
  const local = pattern.replace(/%r(.)(.)|%(\d*)([mgsid])/g, (_, from, to, length, part) => {
    if (part === undefined) {
      replacements.push([from, from === to ? "" : to]);
      return "";
    }
    const replaced = replacements.reduce((text, [old, fresh]) => text.replaceAll(old, fresh), parts[part]);
    const text = replaced.replace(/[^\w.!#$%&'*+/=?^`{|}~-]/g, "");
    return length === "" ? text : text.slice(0, Number(length));
  });
  const isEmpty = local.replaceAll(".", "") === "";
  return `${withPrefix.slice(0, colon)}:${isEmpty ? parts.m : local}@${domain}`;
}
