import { propertyBagType } from "../../values/PropertyBag.ts";

export default propertyBagType("Microsoft.PowerShell.Commands.WebResponseObject", [
  "System.Net.WebResponse BaseResponse {get;set;}",
  "System.Object Content {get;}",
  "System.Object Headers {get;}",
  "string RawContent {get;}",
  "long RawContentLength {get;}",
  "System.IO.MemoryStream RawContentStream {get;}",
  "int StatusCode {get;}",
  "string StatusDescription {get;}",
]);
