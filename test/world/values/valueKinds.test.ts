import { expect } from "chai";
import type { ScriptValue } from "../../../src/world/values/ScriptValue.ts";
import { nowhere, ValueFault } from "../../../src/world/values/ValueKind.ts";
import { kindNamed } from "../../../src/world/values/valueKinds.ts";

/** Kind, what a script gives, what is shown of the stored value. */
const accepted: readonly (readonly [kind: string, given: ScriptValue, shown: string])[] = [
  ["Boolean", true, "True"],
  ["Boolean", 0, "False"],
  ["Int32", "12", "12"],
  ["UInt32", 4_294_967_295, "4294967295"],
  ["Guid", "{6577AF26-dfab-48b1-9aca-3b79aace1b54}", "6577af26-dfab-48b1-9aca-3b79aace1b54"],
  ["ByteQuantifiedSize", "10MB", "10 MB (10,485,760 bytes)"],
  ["ByteQuantifiedSize", "1.572 TB (1,728,485,810,176 bytes)", "1.572 TB (1,728,485,810,176 bytes)"],
  ["ByteQuantifiedSize", 2147483648, "2 GB (2,147,483,648 bytes)"],
  ["Unlimited<ByteQuantifiedSize>", "unlimited", "Unlimited"],
  ["Unlimited<Int32>", 5000, "5000"],
  ["EnhancedTimeSpan", "14", "14.00:00:00"],
  ["EnhancedTimeSpan", "00:10:00", "00:10:00"],
  ["EnhancedTimeSpan", "24:00:00", "24.00:00:00"],
  ["EnhancedTimeSpan", { is: "timeSpan", ticks: 864_000_000_000n }, "1.00:00:00"],
  ["SmtpAddress", "ann@contoso.com", "ann@contoso.com"],
  ["SmtpDomainWithSubdomains", "*.contoso.com", "*.contoso.com"],
  ["AddressSpace", "*", "SMTP:*;1"],
  ["AddressSpace", "contoso.com;5", "SMTP:contoso.com;5"],
  ["SmartHost", "10.1.2.3", "[10.1.2.3]"],
  ["IPBinding", "[::]:25", "[::]:25"],
  ["IPRange", "10.0.0.0/8", "10.0.0.0/8"],
  ["CountryInfo", "DE", "Germany"],
  ["CountryInfo", "Germany", "Germany"],
  ["ServerVersion", "15.1.2507.6", "Version 15.1 (Build 2507.6)"],
  ["Schedule", "Sun.1:00 AM-Sun.15:00", "Sun.1:00 AM-Sun.3:00 PM"],
  ["MultiValuedProperty<SmtpAddress>", { is: "list", items: ["a@b.c", "A@B.c", "d@e.f"] }, "a@b.c, d@e.f"],
  ["ProxyAddressCollection", { is: "list", items: ["a@b.c", "SMTP:d@e.f"] }, "smtp:a@b.c, SMTP:d@e.f"],
];

/** Kind, what a script gives, a part of what it is told. */
const refused: readonly (readonly [kind: string, given: ScriptValue, told: string])[] = [
  ["Boolean", "yes", "Boolean parameters accept only Boolean values"],
  ["Int32", "x", "not in a correct format"],
  ["Int32", 3_000_000_000, "too large or too small"],
  ["ByteQuantifiedSize", "ten", "isn't a valid size"],
  ["Unlimited<ByteQuantifiedSize>", "ten", 'can also be "Unlimited"'],
  ["SmtpAddress", "ann", "isn't correct"],
  ["SmtpAddress", "a..b@contoso.com", "isn't correct"],
  ["IPBinding", "10.0.0.1:99999", "isn't a valid local binding"],
  ["IPRange", "10.0.0.0/40", "isn't a valid IP address range"],
  ["EnhancedTimeSpan", "1.24:00:00", "TimeSpan"],
  ["CultureInfo", "?", "invalid culture identifier"],
  ["LocalLongFullPath", "Logs", "Use a full path"],
  ["EdbFilePath", "C:\\a.txt", ".edb"],
];

describe("kinds of values", () => {
  for (const [name, given, shown] of accepted)
    it(`${name} takes ${text(given)}`, () => {
      const kind = kindNamed(name);
      expect(kind?.text(kind.parse(given, nowhere), nowhere)).to.equal(shown);
    });

  for (const [name, given, told] of refused)
    it(`${name} refuses ${text(given)}`, () => {
      expect(() => kindNamed(name)?.parse(given, nowhere)).to.throw(ValueFault, told);
    });

  it("shows again what it stored", () => {
    for (const [name, given] of accepted) {
      const kind = kindNamed(name);
      if (!kind || kind.form === "list" || kind.form === "boolean") continue;
      const stored = kind.parse(given, nowhere);
      expect(kind.parse(kind.text(stored, nowhere), nowhere), name).to.deep.equal(stored);
    }
  });
});

function text(value: ScriptValue): string {
  return JSON.stringify(value, (_, each) => (typeof each === "bigint" ? `${each}n` : each));
}
