import { lazyType } from "../../types/lazyType.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { PropertyBag, propertyBagType } from "../../values/PropertyBag.ts";
import { TimeSpan } from "../../values/time/TimeSpan.ts";

const name = "System.Management.Automation.Remoting.PSSessionOption";
const proxyAccess = lazyType("System.Management.Automation.Remoting.ProxyAccessType");
const mechanism = lazyType("System.Management.Automation.Runspaces.AuthenticationMechanism");
const bufferingMode = lazyType("System.Management.Automation.Runspaces.OutputBufferingMode");

const seconds = (count: number): TimeSpan => new TimeSpan(BigInt(Math.round(count * 1e7)));

/** The options that a session has when nobody names any. */
export function defaultSessionOption(): PropertyBag {
  return new PropertyBag(name, {
    MaximumConnectionRedirectionCount: 5,
    NoCompression: false,
    NoMachineProfile: false,
    ProxyAccessType: EnumValue.named(proxyAccess(), "None"),
    ProxyAuthentication: EnumValue.named(mechanism(), "Negotiate"),
    SkipCACheck: false,
    SkipCNCheck: false,
    SkipRevocationCheck: false,
    OperationTimeout: seconds(180),
    NoEncryption: false,
    UseUTF16: false,
    IncludePortInSPN: false,
    OutputBufferingMode: EnumValue.named(bufferingMode(), "None"),
    MaxConnectionRetryCount: 5,
    MaximumReceivedObjectSize: 209715200,
    OpenTimeout: seconds(180),
    CancelTimeout: seconds(60),
    IdleTimeout: seconds(-0.001),
  });
}

export default propertyBagType(
  name,
  [
    "int MaximumConnectionRedirectionCount {get;set;}",
    "bool NoCompression {get;set;}",
    "bool NoMachineProfile {get;set;}",
    "System.Management.Automation.Remoting.ProxyAccessType ProxyAccessType {get;set;}",
    "System.Management.Automation.Runspaces.AuthenticationMechanism ProxyAuthentication {get;set;}",
    "pscredential ProxyCredential {get;set;}",
    "bool SkipCACheck {get;set;}",
    "bool SkipCNCheck {get;set;}",
    "bool SkipRevocationCheck {get;set;}",
    "timespan OperationTimeout {get;set;}",
    "bool NoEncryption {get;set;}",
    "bool UseUTF16 {get;set;}",
    "bool IncludePortInSPN {get;set;}",
    "System.Management.Automation.Runspaces.OutputBufferingMode OutputBufferingMode {get;set;}",
    "int MaxConnectionRetryCount {get;set;}",
    "cultureinfo Culture {get;set;}",
    "cultureinfo UICulture {get;set;}",
    "System.Nullable[int] MaximumReceivedDataSizePerCommand {get;set;}",
    "System.Nullable[int] MaximumReceivedObjectSize {get;set;}",
    "psprimitivedictionary ApplicationArguments {get;set;}",
    "timespan OpenTimeout {get;set;}",
    "timespan CancelTimeout {get;set;}",
    "timespan IdleTimeout {get;set;}",
  ],
  { constructors: { "()": () => defaultSessionOption() } },
);
