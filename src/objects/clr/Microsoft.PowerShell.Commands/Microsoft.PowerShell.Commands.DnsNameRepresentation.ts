import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType(
  "Microsoft.PowerShell.Commands.DnsNameRepresentation",
  ["string Punycode {get;}", "string Unicode {get;}"],
  {
    toText: ({ values }) => {
      const [ascii, unicode] = [String(values.get("Punycode")), String(values.get("Unicode"))];
      return ascii.toLowerCase() === unicode.toLowerCase() ? ascii : `${unicode} (${ascii})`;
    },
  },
);
