import { GenericDictionary } from "../../values/collections/GenericDictionary.ts";
import { PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";

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

export default propertyBagType(
  name,
  [
    "System.Object Headers {get;set;}",
    "System.Net.CookieContainer Cookies {get;set;}",
    "bool UseDefaultCredentials {get;set;}",
    "pscredential Credentials {get;set;}",
    "System.Object Certificates {get;set;}",
    "string UserAgent {get;set;}",
    "System.Object Proxy {get;set;}",
    "int MaximumRedirection {get;set;}",
  ],
  { constructors: { "()": () => newWebSession() } },
);
