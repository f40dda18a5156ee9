import { defineClr } from "../../types/defineClr.ts";
import { lazyType } from "../../types/lazyType.ts";
import { EnumValue } from "../../values/EnumValue.ts";
import { PropertyBag } from "../../values/PropertyBag.ts";
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

export default defineClr<PropertyBag>({
  holds: [
    "MaximumConnectionRedirectionCount",
    "NoCompression",
    "NoMachineProfile",
    "ProxyAccessType",
    "ProxyAuthentication",
    "ProxyCredential",
    "SkipCACheck",
    "SkipCNCheck",
    "SkipRevocationCheck",
    "OperationTimeout",
    "NoEncryption",
    "UseUTF16",
    "IncludePortInSPN",
    "OutputBufferingMode",
    "MaxConnectionRetryCount",
    "Culture",
    "UICulture",
    "MaximumReceivedDataSizePerCommand",
    "MaximumReceivedObjectSize",
    "ApplicationArguments",
    "OpenTimeout",
    "CancelTimeout",
    "IdleTimeout",
  ],
  constructors: { "()": () => defaultSessionOption() },
});
