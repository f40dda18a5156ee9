import { defineClr } from "../../types/defineClr.ts";
import { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";

const name = "Microsoft.PowerShell.Commands.WebRequestSession";

/** What requests of one session have in common; the cookies that servers gave stay in it. */
export function newWebSession(): PropertyBag {
  return new PropertyBag(name, {
    Headers: GenericDictionary.of("System.String", "System.String", true),
    UseDefaultCredentials: false,
    MaximumRedirection: -1,
    Cookies: new PropertyBag("System.Net.CookieContainer", { Count: 0 }),
  });
}

export default defineClr<PropertyBag>({
  holds: [
    "Headers",
    "Cookies",
    "UseDefaultCredentials",
    "Credentials",
    "Certificates",
    "UserAgent",
    "Proxy",
    "MaximumRedirection",
  ],
  constructors: { "()": () => newWebSession() },
});
